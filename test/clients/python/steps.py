"""What every program of this folder prints: one line of JSON per step, with what its SDK saw."""

import json
import sys
import time

REGION = "cn-hangzhou"
KEY_ID = "testid"
KEY_SECRET = "testsecret"


def show(step, **seen):
    print(json.dumps({"step": step, **seen}), flush=True)


def until(describe, status):
    """Asks again, a bounded number of times, until the listener has the status."""
    for _ in range(500):
        answer = describe()
        if answer["Status"] == status:
            return answer
        time.sleep(0.01)
    sys.exit(f"the listener never became {status}")


def main(scenarios):
    """Runs the scenario that the arguments name: <host:port> <scenario> [argument...]."""
    endpoint, scenario, *rest = sys.argv[1:]
    scenarios[scenario](endpoint, *rest)
