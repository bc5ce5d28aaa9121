"""Apache Libcloud's driver for SLB: GET with everything in the query, signature V1, XML."""

from libcloud.common.exceptions import BaseHTTPError
from libcloud.loadbalancer.base import Algorithm
from libcloud.loadbalancer.drivers.slb import SLBConnection, SLBDriver

from steps import KEY_ID, KEY_SECRET, REGION, main, show, until


def driver_of(endpoint, secret=KEY_SECRET):
    """The driver takes no endpoint of its own, so its connection is replaced by one of the same class."""
    host, port = endpoint.split(":")
    driver = SLBDriver(KEY_ID, secret, REGION)
    driver.connection = SLBConnection(KEY_ID, secret, secure=False, host=host, port=int(port))
    driver.connection.driver = driver
    return driver


def call(driver, action, **parameters):
    """Actions for which the driver has no method go through its connection; the fields of the answer as text."""
    answer = driver.connection.request(driver.path, {"Action": action, "RegionId": REGION, **parameters}).object
    return {field.tag: field.text for field in answer if len(field) == 0}


def expect_refusal(step, act):
    try:
        show(step, answer=repr(act()))
    except BaseHTTPError as error:
        show(step, status=error.code, message=error.message)


SETTINGS = {"tcp": {}, "http": {"StickySession": "off", "HealthCheck": "off"}}


def lifecycle(endpoint, protocol):
    driver = driver_of(endpoint)
    settings = SETTINGS[protocol]
    change, describe = (
        f"SetLoadBalancer{protocol.upper()}ListenerAttribute",
        f"DescribeLoadBalancer{protocol.upper()}ListenerAttribute",
    )

    balancer = driver.create_balancer("front", 80, protocol, Algorithm.WEIGHTED_ROUND_ROBIN, None, **settings)
    show("create-balancer", id=balancer.id, name=balancer.name, ip=balancer.ip)
    listener = {"LoadBalancerId": balancer.id, "ListenerPort": 80}
    ask = lambda: call(driver, describe, **listener)
    show("started", answer=until(ask, "running"))
    attribute = driver.ex_get_balancer_attribute(balancer)
    show(
        "attribute",
        name=attribute.balancer.name,
        state=attribute.balancer.state,
        listeners=attribute.listeners,
        servers=attribute.backend_servers,
        extra=attribute.balancer.extra,
    )
    show("members", members=[member.id for member in driver.balancer_list_members(balancer)])
    created = driver.ex_create_listener(
        balancer, 8080, protocol, Algorithm.WEIGHTED_ROUND_ROBIN, -1, ListenerPort=81, **settings
    )
    show("create-listener", success=created)
    show("list-listeners", ports=[each.port for each in driver.ex_list_listeners(balancer)])
    show("set", answer=call(driver, change, **listener, Bandwidth=5, Scheduler="rr", **settings))
    show("changed", answer=until(ask, "running"))
    show("stop", success=driver.ex_stop_listener(balancer, 80))
    show("stopped", answer=until(ask, "stopped"))
    show("start", success=driver.ex_start_listener(balancer, 80))
    show("restarted", answer=until(ask, "running"))
    show("delete", answer=call(driver, "DeleteLoadBalancerListener", **listener))
    expect_refusal("deleted", ask)
    show("destroy-balancer", success=driver.destroy_balancer(balancer))
    expect_refusal("destroyed", lambda: driver.ex_get_balancer_attribute(balancer))


def errors(endpoint):
    driver = driver_of(endpoint)
    balancer = driver.create_balancer("front", 80, "tcp", Algorithm.WEIGHTED_ROUND_ROBIN, None)
    create = lambda port: driver.ex_create_listener(
        balancer, 80, "tcp", Algorithm.WEIGHTED_ROUND_ROBIN, -1, ListenerPort=port
    )
    expect_refusal("wrong-secret", lambda: driver_of(endpoint, "another-secret").ex_get_balancer_attribute(balancer))
    expect_refusal("port-out-of-range", lambda: create(65536))
    expect_refusal("port-taken", lambda: create(80))
    driver.destroy_balancer(balancer)
    expect_refusal("unknown-load-balancer", lambda: driver.ex_get_balancer_attribute(balancer))
    # The driver makes the load balancer first, and takes it away again when the listener is refused.
    expect_refusal(
        "create-balancer-rolled-back",
        lambda: driver.create_balancer("front", 65536, "tcp", Algorithm.WEIGHTED_ROUND_ROBIN, None),
    )


if __name__ == "__main__":
    main({"lifecycle": lifecycle, "errors": errors})
