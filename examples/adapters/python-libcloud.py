"""An adapter for Apache Libcloud (PyPI), which speaks XML: it maps names and nothing else."""

import json
import platform
import sys

import libcloud
import libcloud.security
from libcloud.common.exceptions import BaseHTTPError
from libcloud.loadbalancer.drivers.slb import SLBConnection, SLBDriver


def say(line):
    print(json.dumps(line), flush=True)


def flat(name, value):
    """The connection takes flat texts alone: writing lists, numbers and truth is for the driver that calls it."""
    if isinstance(value, list):
        return [pair for index, item in enumerate(value, 1) for pair in flat(f"{name}.{index}", item)]
    if isinstance(value, dict):
        return [pair for key, inner in value.items() for pair in flat(f"{name}.{key}", inner)]
    return [(name, value if isinstance(value, str) else json.dumps(value))]


def value_of(element):
    """The SDK gives elements. LoadBalancer in LoadBalancers is an item of a list, as drivers read them."""
    if len(element) == 0:
        return element.text or ""
    fields = {}
    for child in element:
        if element.tag == f"{child.tag}s":
            fields.setdefault(child.tag, []).append(value_of(child))
        else:
            fields[child.tag] = value_of(child)
    return fields


def call(step):
    keys, (scheme, address) = step["credentials"], step["endpoint"].split("://")
    host, port = address.split(":")
    libcloud.security.CA_CERTS_PATH = step["ca"]
    driver = SLBDriver(keys["id"], keys["secret"], step["region"])
    # The driver takes no endpoint: its connection is replaced by one of the same class.
    driver.connection = SLBConnection(
        keys["id"],
        keys["secret"],
        secure=scheme == "https",
        host=host,
        port=int(port),
        timeout=step["timeouts"]["readMs"] / 1000,
    )
    driver.connection.driver = driver
    parameters = dict(pair for name, value in step["parameters"].items() for pair in flat(name, value))
    answer = driver.connection.request(driver.path, {"Action": step["action"], **parameters})
    return {"result": value_of(answer.object), "status": answer.status, "requestId": answer.request_id}


def answer(step):
    try:
        return call(step)
    except BaseHTTPError as error:
        # Code and RequestId stand in the message, which is the text of a dictionary.
        return {"error": {"class": type(error).__name__, "status": error.code, "message": error.message}}
    except Exception as error:
        return {"error": {"class": type(error).__name__, "message": str(error)}}


speaks = {"services": ["Slb"], "signatures": ["v1"], "formats": ["xml"], "methods": ["GET"]}
speaks.update(tls=True, ownAuthority=True, timeouts=True)
language = f"python {platform.python_version()}"
say({"hello": 1, "name": "apache-libcloud", "version": libcloud.__version__, "language": language, "speaks": speaks})
for line in sys.stdin:
    step = json.loads(line)
    say({"id": step["id"], **answer(step)})
