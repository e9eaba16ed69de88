package org.zhengwu.api.http.identity;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.PartyId;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.Creates;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.technical.identity.Correction;
import org.zhengwu.api.technical.identity.MobileDraft;
import org.zhengwu.api.technical.identity.Party;
import org.zhengwu.api.technical.identity.PartyDraft;
import org.zhengwu.api.technical.identity.PersonalRecord;
import org.zhengwu.api.technical.identity.Representation;
import org.zhengwu.api.technical.identity.ServiceAddress;

/** Parties (服务对象) over HTTP; what is personal is masked (IDN-008). */
@Path("v1/parties")
@Tag(name = "identity", description = "身份、机构与行政区划")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface PartiesHttp {

    @POST
    @Creates("v1/parties/{id}")
    @Operation(summary = "在窗口登记服务对象；证件与名称均一致的，返回已登记者")
    @APIResponseSchema(value = Party.class, responseCode = "201", responseDescription = "服务对象，个人信息已脱敏")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "409", description = "该证件已登记在另一名称之下")
    Party register(@HeaderParam(HttpHeader.IDEMPOTENCY_KEY) IdempotencyKey key, PartyDraft draft);

    @GET
    @Path("{id}")
    @Operation(summary = "查看服务对象")
    @APIResponse(responseCode = "200", description = "服务对象，个人信息已脱敏")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个服务对象，或不在查询范围内")
    Party find(@PathParam("id") PartyId id);

    @GET
    @Path("{id}/representations")
    @Operation(summary = "列出可代理该服务对象的账号")
    @APIResponse(responseCode = "200", description = "代理关系，旧的在前")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个服务对象，或不在查询范围内")
    List<Representation> representations(@PathParam("id") PartyId id);

    @GET
    @Path("{id}/service-addresses")
    @Operation(summary = "列出该服务对象同意的电子送达地址，含已撤回的")
    @APIResponse(responseCode = "200", description = "送达地址，新的在前")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个服务对象，或不在查询范围内")
    List<ServiceAddress> serviceAddresses(@PathParam("id") PartyId id);

    @PUT
    @Path("{id}/mobile")
    @Operation(summary = "更正手机号码，即时生效；不给出号码的，不再保留；仅限本人、法定代表人和监护人")
    @APIResponse(responseCode = "200", description = "服务对象，个人信息已脱敏")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个服务对象，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "经办人和受托人不得更正")
    @APIResponse(responseCode = "412", description = "该记录已被他人改动")
    Party changeMobile(
            @PathParam("id") PartyId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, MobileDraft draft);

    @GET
    @Path("{id}/corrections")
    @Operation(summary = "列出该服务对象的更正申请；仅限本人、法定代表人和监护人")
    @APIResponse(responseCode = "200", description = "更正申请，新的在前")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个服务对象，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "经办人和受托人不得查看")
    List<Correction> corrections(@PathParam("id") PartyId id);

    @GET
    @Path("{id}/personal-record")
    @Operation(summary = "复制系统中有关本人的全部信息；未脱敏，仅限本人、法定代表人和监护人")
    @APIResponse(responseCode = "200", description = "各功能保存的全部记录")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个服务对象，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "经办人和受托人不得复制全部信息")
    PersonalRecord personalRecord(@PathParam("id") PartyId id);
}
