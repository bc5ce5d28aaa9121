// An adapter for tea-rpc, by which the vendor's Terraform provider calls; it maps names and nothing else.
package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"runtime/debug"
	"strings"

	rpc "github.com/alibabacloud-go/tea-rpc/client"
	util "github.com/alibabacloud-go/tea-utils/service"
	"github.com/alibabacloud-go/tea/tea"
)

type object = map[string]any

const hello = `{"hello":1,"name":"tea-rpc","version":%q,"language":"go","speaks":{"services":["Slb"],"signatures":["v1"],"formats":["json"],"methods":["POST"],"retryOption":false,"nested":true,"sts":true,"tls":false,"timeouts":true}}` + "\n"

func call(s, keys object) (object, error) {
	scheme, host, _ := strings.Cut(s["endpoint"].(string), "://")
	config := &rpc.Config{
		Protocol: tea.String(scheme), Endpoint: tea.String(host), RegionId: tea.String(s["region"].(string)),
		AccessKeyId: tea.String(keys["id"].(string)), AccessKeySecret: tea.String(keys["secret"].(string)),
	}
	if token, ok := keys["token"].(string); ok {
		config.SecurityToken, config.Type = tea.String(token), tea.String("sts")
	} else {
		config.Type = tea.String("access_key")
	}
	client, err := rpc.NewClient(config)
	if err != nil {
		return nil, err
	}
	parameters, _ := s["parameters"].(object)
	result, err := client.DoRequest(tea.String(s["action"].(string)), nil, tea.String("POST"), tea.String(s["version"].(string)),
		tea.String("AK"), nil, parameters, &util.RuntimeOptions{})
	return object{"id": s["id"], "result": result, "status": 200}, err
}

func main() {
	version := "?"
	build, _ := debug.ReadBuildInfo()
	for _, one := range build.Deps {
		if strings.HasSuffix(one.Path, "/tea-rpc") {
			version = one.Version
		}
	}
	fmt.Printf(hello, version)
	in, out := json.NewDecoder(os.Stdin), json.NewEncoder(os.Stdout)
	for s := (object{}); in.Decode(&s) == nil; s = (object{}) {
		answer, err := call(s, s["credentials"].(object))
		if err != nil {
			told := object{"class": fmt.Sprintf("%T", err), "message": err.Error()}
			var one *tea.SDKError
			if errors.As(err, &one) {
				told["code"], told["message"], told["status"] = tea.StringValue(one.Code), tea.StringValue(one.Message), tea.IntValue(one.StatusCode)
				data := object{}
				if json.Unmarshal([]byte(tea.StringValue(one.Data)), &data) == nil {
					told["requestId"] = data["RequestId"]
				}
			}
			answer = object{"id": s["id"], "error": told}
		}
		out.Encode(answer)
	}
}
