"""What Apache Libcloud's driver for SLB makes of calls by itself, as a line of JSON for each step: <host:port> <protocol>."""

import json
import sys
import time

from libcloud.common.exceptions import BaseHTTPError
from libcloud.loadbalancer.base import Algorithm
from libcloud.loadbalancer.drivers.slb import SLBConnection, SLBDriver

SETTINGS = {"tcp": {}, "http": {"StickySession": "off", "HealthCheck": "off"}}
WEIGHTED = Algorithm.WEIGHTED_ROUND_ROBIN


def show(step, **seen):
    print(json.dumps({"step": step, **seen}), flush=True)


def refusal_of(act):
    try:
        return {"answer": repr(act())}
    except BaseHTTPError as error:
        return {"status": error.code, "message": error.message}


def driver_of(endpoint):
    """The driver takes no endpoint of its own, so its connection is replaced by one of the same class."""
    host, port = endpoint.split(":")
    driver = SLBDriver("testid", "testsecret", "cn-hangzhou")
    driver.connection = SLBConnection("testid", "testsecret", secure=False, host=host, port=int(port))
    driver.connection.driver = driver
    return driver


def until(driver, balancer, protocol, status):
    """Asks again, a bounded number of times, until the listener of port 80 has the status; gives its fields."""
    action = f"DescribeLoadBalancer{protocol.upper()}ListenerAttribute"
    asked = {"Action": action, "RegionId": "cn-hangzhou", "LoadBalancerId": balancer.id, "ListenerPort": 80}
    for _ in range(500):
        answer = {field.tag: field.text for field in driver.connection.request(driver.path, asked).object}
        if answer["Status"] == status:
            return answer
        time.sleep(0.01)
    sys.exit(f"the listener never became {status}")


def lead(driver, protocol):
    balancer = driver.create_balancer("front", 80, protocol, WEIGHTED, None, **SETTINGS[protocol])
    show("create-balancer", id=balancer.id, name=balancer.name, ip=balancer.ip)
    show("started", answer=until(driver, balancer, protocol, "running"))
    attribute = driver.ex_get_balancer_attribute(balancer)
    made, listeners = attribute.balancer, attribute.listeners
    show("attribute", name=made.name, listeners=listeners, servers=attribute.backend_servers, extra=made.extra)
    show("members", members=[member.id for member in driver.balancer_list_members(balancer)])
    settings = {"ListenerPort": 81, **SETTINGS[protocol]}
    show("create-listener", success=driver.ex_create_listener(balancer, 8080, protocol, WEIGHTED, -1, **settings))
    show("list-listeners", ports=[each.port for each in driver.ex_list_listeners(balancer)])
    show("stop", success=driver.ex_stop_listener(balancer, 80))
    show("stopped", answer=until(driver, balancer, protocol, "stopped"))
    show("start", success=driver.ex_start_listener(balancer, 80))
    show("restarted", answer=until(driver, balancer, protocol, "running"))
    show("destroy-balancer", success=driver.destroy_balancer(balancer))
    show("destroyed", **refusal_of(lambda: driver.ex_get_balancer_attribute(balancer)))
    # The driver makes the load balancer first, and takes it away again when the listener is refused.
    create = lambda: driver.create_balancer("back", 65536, protocol, WEIGHTED, None, **SETTINGS[protocol])
    show("rolled-back", **refusal_of(create))
    show("left", names=[each.name for each in driver.list_balancers()])


lead(driver_of(sys.argv[1]), sys.argv[2])
