"""An adapter for typed requests on aliyun-python-sdk-core, aliyunsdkslb and its like: it maps names and nothing else."""

import importlib
import json
import platform
import sys
from importlib.metadata import version

from aliyunsdkcore.acs_exception.exceptions import ClientException, ServerException
from aliyunsdkcore.auth.credentials import StsTokenCredential
from aliyunsdkcore.client import AcsClient
from aliyunsdkcore.http import protocol_type

PACKAGE = sys.argv[1]


def say(line):
    print(json.dumps(line), flush=True)


def request_of(step):
    name = f"{step['action']}Request"
    module = importlib.import_module(f"{PACKAGE}.request.v{step['version'].replace('-', '')}.{name}")
    request = getattr(module, name)()
    for name, value in step["parameters"].items():
        # The setter of Tag is set_Tags there, and the region is for the client to send.
        setter = getattr(request, f"set_{name}", None) or getattr(request, f"set_{name}s", None)
        if setter is not None:
            setter(value)
        elif name != "RegionId":
            request.add_query_param(name, value)
    return request


def call(step):
    keys, timeouts, retry = step["credentials"], step["timeouts"], step["retry"]
    scheme, host = step["endpoint"].split("://")
    options = {"timeout": timeouts["readMs"] / 1000, "connect_timeout": timeouts["connectMs"] / 1000}
    if retry != "default":
        options.update(auto_retry=retry != "off", max_retry_time=0 if retry == "off" else retry["max"])
    if keys["token"] is None:
        client = AcsClient(keys["id"], keys["secret"], step["region"], **options)
    else:
        token = StsTokenCredential(keys["id"], keys["secret"], keys["token"])
        client = AcsClient(region_id=step["region"], credential=token, **options)
    request = request_of(step)
    request.set_endpoint(host)
    request.set_protocol_type(protocol_type.HTTPS if scheme == "https" else protocol_type.HTTP)
    request.set_accept_format(step["format"].upper())
    if step["method"] is not None:
        request.set_method(step["method"])
    # The SDK gives bytes and leaves it to its user to read them.
    return json.loads(client.do_action_with_exception(request))


def answer(step):
    try:
        return {"result": call(step)}
    except ModuleNotFoundError:
        return {"skipped": f"{PACKAGE} has no {step['action']}"}
    except ServerException as error:
        told = {"code": error.get_error_code(), "status": error.get_http_status(), "requestId": error.get_request_id()}
        return {"error": {"class": "ServerException", "message": error.get_error_msg(), **told}}
    except ClientException as error:
        return {"error": {"class": "ClientException", "code": error.get_error_code(), "message": error.get_error_msg()}}
    except Exception as error:
        return {"error": {"class": type(error).__name__, "message": str(error)}}


name = f"aliyun-python-sdk-{PACKAGE.removeprefix('aliyunsdk')}"
speaks = {"services": [name.split("-")[-1].capitalize()], "signatures": ["v1"], "formats": ["json"], "methods": ["POST", "GET"]}
speaks.update(nested=True, retryOption=True, sts=True, tls=True, timeouts=True)
language = f"python {platform.python_version()}"
say({"hello": 1, "name": name, "version": version(name), "language": language, "speaks": speaks})
for line in sys.stdin:
    step = json.loads(line)
    say({"id": step["id"], **answer(step)})
