// An adapter for darabonba-openapi, on which the Go SDKs of alibabacloud-go rest: it maps names and nothing else.
package main

import (
	"encoding/json"
	"fmt"
	"os"
	"runtime/debug"
	"strings"

	"github.com/alibabacloud-go/darabonba-openapi/v2/client"
	"github.com/alibabacloud-go/darabonba-openapi/v2/utils"
	"github.com/alibabacloud-go/tea/dara"
	"github.com/alibabacloud-go/tea/tea"
)

type object = map[string]any

const sdk = "github.com/alibabacloud-go/darabonba-openapi/v2"

const hello = `{"hello":1,"name":%q,"version":%q,"language":"go","speaks":{"services":["Alb","Slb"],"signatures":["v3","v1"],"formats":["json"],"methods":["POST","GET"],"nested":true,"retryOption":true,"sts":true,"tls":true,"ownAuthority":true,"timeouts":true}}` + "\n"

func call(s, keys, timeouts object) (object, error) {
	scheme, host, _ := strings.Cut(s["endpoint"].(string), "://")
	config := &client.Config{Endpoint: &host, Protocol: &scheme}
	config.SetAccessKeyId(keys["id"].(string)).SetAccessKeySecret(keys["secret"].(string)).SetRegionId(s["region"].(string))
	if token, ok := keys["token"].(string); ok {
		config.SetSecurityToken(token)
	}
	if s["signature"] == "v1" {
		config.SetSignatureAlgorithm("v2")
	}
	if path, ok := s["ca"].(string); ok {
		authority, _ := os.ReadFile(path)
		config.SetCa(string(authority))
	}
	made, err := client.NewClient(config)
	if err != nil {
		return nil, err
	}
	method := map[any]string{nil: "POST", "GET": "GET", "POST": "POST"}[s["method"]]
	action, version, path, auth, style, form, body := s["action"].(string), s["version"].(string), "/", "AK", "RPC", "formData", "json"
	params := &client.Params{Action: &action, Version: &version, Protocol: &scheme, Pathname: &path, Method: &method, AuthType: &auth, Style: &style, ReqBodyType: &form, BodyType: &body}
	options := &dara.RuntimeOptions{ConnectTimeout: number(timeouts["connectMs"]), ReadTimeout: number(timeouts["readMs"])}
	if retry, ok := s["retry"].(object); ok {
		options.Autoretry, options.MaxAttempts = tea.Bool(true), number(retry["max"])
	}
	answer, err := made.CallApi(params, &client.OpenApiRequest{Query: utils.Query(s["parameters"])}, options)
	return object{"result": answer["body"], "status": answer["statusCode"]}, err
}

func number(value any) *int { n, _ := value.(json.Number).Int64(); return tea.Int(int(n)) }

func main() {
	build, _ := debug.ReadBuildInfo()
	for _, module := range build.Deps {
		if module.Path == sdk {
			fmt.Printf(hello, sdk, module.Version)
		}
	}
	in, out := json.NewDecoder(os.Stdin), json.NewEncoder(os.Stdout)
	in.UseNumber()
	for s := (object{}); in.Decode(&s) == nil; s = (object{}) {
		answer, err := call(s, s["credentials"].(object), s["timeouts"].(object))
		if err != nil {
			shown := object{"class": fmt.Sprintf("%T", err), "message": err.Error()}
			if one, ok := err.(*tea.SDKError); ok {
				data := object{}
				json.Unmarshal([]byte(tea.StringValue(one.Data)), &data)
				shown["code"], shown["status"], shown["message"], shown["requestId"] = one.Code, one.StatusCode, one.Message, data["RequestId"]
			}
			answer = object{"error": shown}
		}
		answer["id"] = s["id"]
		out.Encode(answer)
	}
}
