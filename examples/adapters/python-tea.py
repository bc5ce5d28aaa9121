"""An adapter for typed clients of PyPI, alibabacloud_slb20140515 and its like: it maps names and nothing else."""

import importlib
import json
import platform
import re
import sys
from importlib.metadata import version

from alibabacloud_tea_openapi.models import Config
from alibabacloud_tea_util.models import RuntimeOptions

PACKAGE = sys.argv[1]
Client = importlib.import_module(f"{PACKAGE}.client").Client
models = importlib.import_module(f"{PACKAGE}.models")


def say(line):
    print(json.dumps(line), flush=True)


def method_of(action):
    """CreateLoadBalancerTCPListener is create_load_balancer_tcplistener there."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", action).lower()
    return getattr(Client, f"{words}_with_options")


def call(step):
    keys, timeouts, retry = step["credentials"], step["timeouts"], step["retry"]
    scheme, host = step["endpoint"].split("://")
    config = Config(
        access_key_id=keys["id"],
        access_key_secret=keys["secret"],
        security_token=keys["token"],
        endpoint=host,
        protocol=scheme,
        region_id=step["region"],
        ca=None if step["ca"] is None else open(step["ca"]).read(),
    )
    runtime = RuntimeOptions(connect_timeout=timeouts["connectMs"], read_timeout=timeouts["readMs"])
    if retry not in ("default", "off"):
        runtime.autoretry, runtime.max_attempts = True, retry["max"]
    request = getattr(models, f"{step['action']}Request")().from_map(step["parameters"])
    response = method_of(step["action"])(Client(config), request, runtime)
    return {"result": response.body.to_map(), "status": response.status_code}


def answer(step):
    if not hasattr(models, f"{step['action']}Request"):
        return {"skipped": f"{PACKAGE} has no {step['action']}"}
    try:
        return call(step)
    except Exception as error:
        told = {
            "class": type(error).__name__,
            "code": getattr(error, "code", None),
            "status": getattr(error, "status_code", None),
            "requestId": getattr(error, "request_id", None),
            "message": str(getattr(error, "message", error)),
        }
        fields = {"data": getattr(error, "data", None), "detail": getattr(error, "access_denied_detail", None)}
        return {"error": {**told, "fields": json.loads(json.dumps(fields, default=str))}}


product = re.match(r"alibabacloud_([a-z]+)\d+$", PACKAGE)[1].capitalize()
speaks = {"services": [product], "signatures": ["v3"], "formats": ["json"], "methods": ["POST"], "typed": True}
speaks.update(nested=True, retryOption=True, sts=True, tls=True, timeouts=True)
language = f"python {platform.python_version()}"
say({"hello": 1, "name": PACKAGE, "version": version(PACKAGE), "language": language, "speaks": speaks})
for line in sys.stdin:
    step = json.loads(line)
    say({"id": step["id"], **answer(step)})
