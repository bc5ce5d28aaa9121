"""What Ansible's modules for load balancers do, by footmark: one line of JSON per step."""

import json
import sys

from aliyunsdkcore.profile import region_provider

host = sys.argv[1]
region_provider.modify_point("Slb", "cn-hangzhou", host)

import footmark.slb


def say(step, **seen):
    print(json.dumps({"step": step, **seen}), flush=True)


def shown(server):
    return [server.server_id, int(server.weight)]


connection = footmark.slb.connect_to_region(
    "cn-hangzhou", acs_access_key_id="testid", acs_secret_access_key="testsecret", user_agent="test"
)
balancer = connection.create_load_balancer(load_balancer_name="ansible", load_balancer_spec="slb.s1.small")
one = balancer.load_balancer_id
say("create", name=balancer.load_balancer_name, status=balancer.load_balancer_status)
connection.tag_resources(resource_ids=[one], tags={"made-by": "ansible"}, resource_type="instance")
say("tags", tags=connection.list_tag_resources(resource_ids=[one], resource_type="instance"))

connection.add_backend_servers(one, [{"server_id": "i-1", "weight": 100}, {"server_id": "i-2", "weight": 50}])
connection.set_backend_servers(one, [{"server_id": "i-2", "weight": 60}])
left = connection.remove_backend_servers(one, ["i-1"])
say("servers", left=[shown(server) for server in left])

servers = [{"ServerId": "i-1", "Port": "80", "Weight": "100"}]
group = connection.create_vserver_group(
    load_balancer_id=one, vserver_group_name="ansible", backend_servers=json.dumps(servers)
)
say("group", name=group.vserver_group_name)

# It starts what it creates.
connection.create_load_balancer_listener(one, "tcp", 80, 8080, bandwidth=10)
listener = connection.describe_load_balancer_listener_attribute(one, 80, "tcp")
say("listener", port=listener.listener_port, bandwidth=listener.bandwidth)

connection.modify_load_balancer_internet_spec(load_balancer_id=one, internet_charge_type="paybybandwidth", bandwidth=5)
connection.set_load_balancer_name(one, "ansible-changed")
[found] = connection.describe_load_balancers(load_balancer_id=one)
say("change", name=found.load_balancer_name, charged=found.internet_charge_type)

connection.delete_load_balancer(one)
say("delete", left=len(connection.describe_load_balancers(load_balancer_id=one)))
