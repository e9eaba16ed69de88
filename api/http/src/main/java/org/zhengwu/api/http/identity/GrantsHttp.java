package org.zhengwu.api.http.identity;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.Creates;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.http.MediaTypes;
import org.zhengwu.api.technical.identity.GrantDraft;
import org.zhengwu.api.technical.identity.GrantId;
import org.zhengwu.api.technical.identity.HeldGrant;
import org.zhengwu.api.technical.identity.TakeoverReport;

/** Grants (授权) over HTTP. */
@Path("v1/grants")
@Tag(name = "identity", description = "身份、机构与行政区划")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface GrantsHttp {

    @POST
    @Creates("v1/accounts/{account}/grants")
    @Operation(summary = "授权（SEC-003、SEC-004、SEC-009）")
    @APIResponseSchema(value = HeldGrant.class, responseCode = "201", responseDescription = "授权")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "409", description = "与已有角色互斥、自我授权，或使开发运维人员接触生产数据")
    HeldGrant give(@HeaderParam(HttpHeader.IDEMPOTENCY_KEY) IdempotencyKey key, GrantDraft draft);

    @DELETE
    @Path("{id}")
    @Operation(summary = "收回授权，下一次调用即生效")
    @APIResponse(responseCode = "204", description = "已收回")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个授权，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "授权已收回")
    @APIResponse(responseCode = "412", description = "该记录已被他人改动")
    void revoke(@PathParam("id") GrantId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision);

    /** Safe to repeat, so it needs no key. */
    @POST
    @Path("imports")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(
            description = "CSV（UTF-8），或 XLSX 的第一个工作表：account,role,post,organ,division,from,until,entrusted，可带中文或英文标题行",
            required = true,
            content = {
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(
            summary = "批量授权（系统接管）",
            description = "账号用账号名，机构用统一社会信用代码，区划用今日的代码；逐行按授权的规则办理（SEC-003、SEC-004、SEC-009），已有的授权不变")
    @APIResponse(responseCode = "200", description = "导入报告：新增或变更、未变、被拒各行")
    @APIResponse(responseCode = "400", description = "标题行不符，行数过多，或文件无法读到结尾；没有导入任何一行")
    @APIResponse(responseCode = "403", description = "无权办理")
    TakeoverReport importLines(InputStream lines);
}
