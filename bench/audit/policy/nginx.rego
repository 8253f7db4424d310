package main

import rego.v1

# What a careful author writes for conftest about the nginx configuration and the environment file of the example.

is_nginx if input.directives

every_directive contains directive if {
	is_nginx
	walk(input, [_, directive])
	directive.name
}

servers contains directive if {
	some directive in every_directive
	directive.name == "server"
	directive.block
}

headers := {"X-Frame-Options", "X-Content-Type-Options", "Referrer-Policy", "Content-Security-Policy", "Strict-Transport-Security"}

deny contains message if {
	some server in servers
	some header in headers
	not has_header(server, header)
	message := sprintf("server lacks %s with always", [header])
}

has_header(server, header) if {
	some directive in server.block.directives
	directive.name == "add_header"
	directive.parameters[0] == header
	directive.parameters[count(directive.parameters) - 1] == "always"
}

deny contains "server has no auth_basic" if {
	some server in servers
	not has(server, "auth_basic")
}

deny contains "server has no auth_basic_user_file" if {
	some server in servers
	not has(server, "auth_basic_user_file")
}

deny contains "server_tokens is not off" if {
	some server in servers
	not setting(server, "server_tokens", "off")
}

deny contains message if {
	some location in every_directive
	location.name == "location"
	some directive in location.block.directives
	directive.name == "add_header"
	message := sprintf("location %v adds a header and so drops those of the server", [location.parameters])
}

deny contains message if {
	some location in every_directive
	location.name == "location"
	not "/healthz" in location.parameters
	setting(location, "auth_basic", "off")
	message := sprintf("location %v is open", [location.parameters])
}

deny contains message if {
	some upstream in every_directive
	upstream.name == "upstream"
	some directive in upstream.block.directives
	directive.name == "server"
	not startswith(directive.parameters[0], "127.0.0.1:")
	message := sprintf("upstream leaves this machine: %s", [directive.parameters[0]])
}

deny contains "no location upgrades to a websocket" if {
	is_nginx
	count([d | some d in every_directive; d.name == "proxy_set_header"; d.parameters[0] == "Upgrade"]) == 0
}

deny contains "Authorization is forwarded" if {
	is_nginx
	count([d | some d in every_directive; d.name == "proxy_set_header"; d.parameters[0] == "Authorization"]) == 0
}

has(block, name) if {
	some directive in block.block.directives
	directive.name == name
}

setting(block, name, value) if {
	some directive in block.block.directives
	directive.name == name
	directive.parameters[0] == value
}
