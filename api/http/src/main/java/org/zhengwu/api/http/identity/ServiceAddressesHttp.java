package org.zhengwu.api.http.identity;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.Creates;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.technical.identity.ServiceAddress;
import org.zhengwu.api.technical.identity.ServiceAddressDraft;
import org.zhengwu.api.technical.identity.ServiceAddressId;

/** Addresses of electronic service (电子送达地址, PIP-002) over HTTP. */
@Path("v1/service-addresses")
@Tag(name = "identity", description = "身份、机构与行政区划")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ServiceAddressesHttp {

    @POST
    @Creates("v1/parties/{party}/service-addresses")
    @Operation(summary = "同意电子送达并确认送达地址；同一方式的原地址即被取代")
    @APIResponseSchema(value = ServiceAddress.class, responseCode = "201", responseDescription = "送达地址")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个服务对象，或不在查询范围内")
    ServiceAddress agree(@HeaderParam(HttpHeader.IDEMPOTENCY_KEY) IdempotencyKey key, ServiceAddressDraft draft);

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "撤回电子送达的同意；此前的送达仍然有效")
    @APIResponse(responseCode = "200", description = "已撤回的送达地址")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个送达地址，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "已撤回或已被取代")
    @APIResponse(responseCode = "412", description = "该记录已被他人改动")
    ServiceAddress withdraw(@PathParam("id") ServiceAddressId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision);
}
