package org.zhengwu.api.http.identity;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengwu.api.technical.identity.RecoveryCodes;
import org.zhengwu.api.technical.identity.SecondFactorCodeDraft;
import org.zhengwu.api.technical.identity.SecondFactorEnrolmentDraft;
import org.zhengwu.api.technical.identity.SecondFactorOffer;
import org.zhengwu.api.technical.identity.SecondFactorState;

/**
 * The caller's own second factor (二次认证) over HTTP. No operation takes an idempotency key: what they answer is given
 * once and must not be kept for a repeat.
 */
@Path("v1/sessions/current/second-factor")
@Tag(name = "identity", description = "身份、机构与行政区划")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface SecondFactorHttp {

    @GET
    @Operation(summary = "查看本人的二次认证")
    @APIResponse(responseCode = "200", description = "是否已开启、是否必须开启、剩余恢复码的个数")
    @APIResponse(responseCode = "401", description = "未登录")
    SecondFactorState show();

    @PUT
    @Operation(summary = "取得新的二次认证密钥；以一个动态码确认后生效，未确认的旧密钥作废")
    @APIResponse(responseCode = "200", description = "密钥与供扫描的地址，只给出一次")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "401", description = "口令有误，或账号已锁定")
    @APIResponse(responseCode = "409", description = "已开启二次认证")
    SecondFactorOffer enrol(SecondFactorEnrolmentDraft draft);

    @POST
    @Path("confirmation")
    @Operation(summary = "以第一个动态码确认，并结束本人全部会话（SEC-011）")
    @APIResponse(responseCode = "200", description = "恢复码，只给出一次；请重新登录")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "401", description = "动态码有误，或账号已锁定")
    @APIResponse(responseCode = "409", description = "没有待确认的密钥，或已开启二次认证")
    RecoveryCodes confirm(SecondFactorCodeDraft draft);

    @POST
    @Path("recovery-codes")
    @Operation(summary = "更换恢复码，旧的作废（SEC-013）")
    @APIResponse(responseCode = "200", description = "恢复码，只给出一次")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "401", description = "动态码有误，或账号已锁定")
    @APIResponse(responseCode = "409", description = "没有开启二次认证")
    RecoveryCodes renewRecoveryCodes(SecondFactorCodeDraft draft);

    @POST
    @Path("removal")
    @Operation(summary = "关闭本人的二次认证（SEC-014）")
    @APIResponse(responseCode = "204", description = "已关闭")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "401", description = "动态码有误，或账号已锁定")
    @APIResponse(responseCode = "409", description = "没有开启二次认证")
    void remove(SecondFactorCodeDraft draft);
}
