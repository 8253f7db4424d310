/** Stands in for actions/setup-node: the Node that actions run on is the one on PATH. */
process.stdout.write(`Node ${process.versions.node}\n`);
