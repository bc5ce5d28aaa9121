import com.aliyuncs.CommonRequest;
import com.aliyuncs.CommonResponse;
import com.aliyuncs.DefaultAcsClient;
import com.aliyuncs.auth.BasicCredentials;
import com.aliyuncs.auth.BasicSessionCredentials;
import com.aliyuncs.auth.SignatureVersion;
import com.aliyuncs.exceptions.ClientException;
import com.aliyuncs.http.FormatType;
import com.aliyuncs.http.MethodType;
import com.aliyuncs.http.ProtocolType;
import com.aliyuncs.profile.DefaultProfile;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.File;
import java.net.URI;
import java.util.Map;
import java.util.Scanner;

/** An adapter for com.aliyun:aliyun-java-sdk-core: it maps names and nothing else. */
public class CoreAdapter {
  static JsonObject call(JsonObject step) throws ClientException {
    JsonObject keys = step.getAsJsonObject("credentials"), timeouts = step.getAsJsonObject("timeouts");
    URI endpoint = URI.create(step.get("endpoint").getAsString());
    String id = keys.get("id").getAsString(), secret = keys.get("secret").getAsString();
    DefaultProfile profile = DefaultProfile.getProfile(step.get("region").getAsString());
    JsonElement token = keys.get("token"), retry = step.get("retry"), method = step.get("method");
    DefaultAcsClient client = new DefaultAcsClient(profile, token.isJsonNull() ? new BasicCredentials(id, secret) : new BasicSessionCredentials(id, secret, token.getAsString()));
    if (retry.isJsonObject()) client.setMaxRetryNumber(retry.getAsJsonObject().get("max").getAsInt());
    else if (retry.getAsString().equals("off")) client.setAutoRetry(false);
    CommonRequest request = new CommonRequest();
    request.setSysDomain(endpoint.getAuthority());
    request.setSysProtocol(endpoint.getScheme().equals("https") ? ProtocolType.HTTPS : ProtocolType.HTTP);
    request.setSysVersion(step.get("version").getAsString());
    request.setSysAction(step.get("action").getAsString());
    request.setSysAccept(FormatType.valueOf(step.get("format").getAsString().toUpperCase()));
    if (step.get("signature").getAsString().equals("v3")) request.setSysSignatureVersion(SignatureVersion.V3);
    if (!method.isJsonNull()) request.setSysMethod(MethodType.valueOf(method.getAsString()));
    request.setSysConnectTimeout(timeouts.get("connectMs").getAsInt());
    request.setSysReadTimeout(timeouts.get("readMs").getAsInt());
    put(request, "", step.get("parameters"));
    CommonResponse response = client.getCommonResponse(request);
    JsonObject said = new JsonObject();
    // The SDK gives text and leaves it to its user to read it.
    said.add("result", JsonParser.parseString(response.getData()));
    said.addProperty("status", response.getHttpStatus());
    return said;
  }

  /** CommonRequest takes flat texts alone: writing lists and numbers is for its caller. */
  static void put(CommonRequest request, String name, JsonElement value) {
    if (value.isJsonObject()) for (Map.Entry<String, JsonElement> field : value.getAsJsonObject().entrySet()) put(request, name.isEmpty() ? field.getKey() : name + "." + field.getKey(), field.getValue());
    else if (value.isJsonArray()) for (int at = 0; at < value.getAsJsonArray().size(); at++) put(request, name + "." + (at + 1), value.getAsJsonArray().get(at));
    else request.putQueryParameter(name, value.getAsString());
  }

  static JsonObject answer(JsonObject step) {
    JsonObject told = new JsonObject(), said = new JsonObject();
    try {
      return call(step);
    } catch (Exception error) {
      told.addProperty("class", error.getClass().getName());
      told.addProperty("message", error.getMessage());
      if (error instanceof ClientException known) told.addProperty("code", known.getErrCode());
      if (error instanceof ClientException known) told.addProperty("requestId", known.getRequestId());
      said.add("error", told);
      return said;
    }
  }

  public static void main(String[] args) throws Exception {
    String jar = new File(CommonRequest.class.getProtectionDomain().getCodeSource().getLocation().toURI()).getName();
    System.out.printf("{\"hello\":1,\"name\":\"com.aliyun:aliyun-java-sdk-core\",\"version\":\"%s\",\"language\":\"java %s\",\"speaks\":{\"services\":[\"Slb\",\"Alb\"],\"signatures\":[\"v1\",\"v3\"],\"formats\":[\"json\"],\"methods\":[\"GET\",\"POST\"],\"retryOption\":true,\"sts\":true,\"tls\":true,\"timeouts\":true}}\n", jar.replaceAll("^.*-|\\.jar$", ""), System.getProperty("java.version"));
    for (Scanner in = new Scanner(System.in, "UTF-8"); in.hasNextLine(); ) {
      JsonObject step = JsonParser.parseString(in.nextLine()).getAsJsonObject(), said = answer(step);
      said.add("id", step.get("id"));
      System.out.println(said);
    }
  }
}
