package main

import rego.v1

is_environment if input.DASHBOARD_PORT

deny contains message if {
	is_environment
	some name, value in {"ENV": "prod", "INTEGRITY_MODE": "strict", "DEBUG": "false"}
	input[name] != value
	message := sprintf("%s is %s; expected %s", [name, input[name], value])
}

deny contains message if {
	is_environment
	count(input) != 86
	message := sprintf("%d variables; expected 86", [count(input)])
}

deny contains message if {
	is_environment
	some name, value in input
	regex.match("(SECRET|TOKEN|PASSWORD|WEBHOOK_URL)$", name)
	not value in {"", "CHANGE_ME"}
	message := sprintf("%s holds a value", [name])
}

deny contains message if {
	is_environment
	some name, value in input
	endswith(name, "_PORT")
	not regex.match("^[0-9]{0,5}$", value)
	message := sprintf("%s is no port", [name])
}
