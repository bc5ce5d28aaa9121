module slb-conformance.example/aliyungo

go 1.18

require github.com/denverdino/aliyungo v0.0.0-20220929054937-e3c8bf5ad947

require github.com/opentracing/opentracing-go v1.2.0 // indirect
