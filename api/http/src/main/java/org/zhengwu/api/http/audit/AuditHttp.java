package org.zhengwu.api.http.audit;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Page;
import org.zhengwu.api.technical.audit.AuditEntry;
import org.zhengwu.api.technical.audit.AuditEntryId;
import org.zhengwu.api.technical.audit.AuditVerification;

/** The audit trail (审计) over HTTP; there is no operation that changes it. */
@Path("v1/audit")
@Tag(name = "audit", description = "审计")
@Produces(MediaType.APPLICATION_JSON)
public interface AuditHttp {

    /** The media type of an export. */
    String JSON_LINES = "application/jsonl";

    @GET
    @Path("entries")
    @Operation(summary = "查询审计记录，新的在前")
    @APIResponse(responseCode = "200", description = "一页审计记录")
    @APIResponse(responseCode = "400", description = "查询条件有误")
    @APIResponse(responseCode = "403", description = "只有审计管理员可以查询")
    Page<AuditEntry> list(
            @QueryParam("account") @Nullable String account,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("action") @Nullable String action,
            @QueryParam("from") @Nullable String from,
            @QueryParam("until") @Nullable String until,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("entries/{id}")
    @Operation(summary = "查看一条审计记录")
    @APIResponse(responseCode = "200", description = "审计记录")
    @APIResponse(responseCode = "404", description = "没有这条记录")
    AuditEntry find(@PathParam("id") AuditEntryId id);

    @GET
    @Path("verification")
    @Operation(summary = "验证审计链，并与库外签名的检查点核对")
    @APIResponse(responseCode = "200", description = "验证结果：第一处被改、缺失、乱序或截断的记录，以及尚未入链的记录")
    AuditVerification verify();

    /** Streams {@link org.zhengwu.api.technical.audit.AuditTrail#export} as {@value #JSON_LINES}. */
    @GET
    @Path("export")
    @Produces(JSON_LINES)
    @Operation(summary = "导出全部审计记录（JSON Lines），可离线验证")
    @APIResponse(
            responseCode = "200",
            description = "每行一条记录，最后一行为结束标记",
            content = @Content(mediaType = JSON_LINES, schema = @Schema(type = SchemaType.STRING)))
    Response export();
}
