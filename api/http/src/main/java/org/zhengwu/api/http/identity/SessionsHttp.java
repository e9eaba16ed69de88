package org.zhengwu.api.http.identity;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengwu.api.http.Creates;
import org.zhengwu.api.technical.identity.CurrentSession;
import org.zhengwu.api.technical.identity.PasswordChangeDraft;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.identity.SignedIn;

/** Signing in and out (登录, 退出) over HTTP. */
@Path("v1/sessions")
@Tag(name = "identity", description = "身份、机构与行政区划")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface SessionsHttp {

    @POST
    @Creates("v1/sessions/current")
    @SecurityRequirements
    @Operation(summary = "登录，取得令牌；以 Authorization: Bearer 发送")
    @APIResponseSchema(value = SignedIn.class, responseCode = "201", responseDescription = "令牌与会话到期时间")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "401", description = "账号、密码或动态码有误，或账号已锁定（不作区分，SEC-002、SEC-011）")
    @APIResponse(responseCode = "429", description = "同一来源失败次数过多，稍后再试")
    SignedIn signIn(SignInDraft draft);

    @DELETE
    @Path("current")
    @Operation(summary = "退出，结束当前会话")
    @APIResponse(responseCode = "204", description = "已退出")
    void signOut();

    @GET
    @Path("current")
    @Operation(summary = "查看当前会话：账号、角色、可代理的对象")
    @APIResponse(responseCode = "200", description = "当前会话")
    @APIResponse(responseCode = "401", description = "未登录")
    CurrentSession current();

    @PUT
    @Path("current/password")
    @Operation(summary = "修改本人密码，并结束其全部会话（SEC-002）")
    @APIResponse(responseCode = "204", description = "已修改，请重新登录")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "401", description = "原密码有误")
    void changePassword(PasswordChangeDraft draft);
}
