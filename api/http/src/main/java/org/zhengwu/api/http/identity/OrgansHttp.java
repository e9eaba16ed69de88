package org.zhengwu.api.http.identity;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.OrganId;
import org.zhengwu.api.Page;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.Creates;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.http.MediaTypes;
import org.zhengwu.api.technical.identity.Organ;
import org.zhengwu.api.technical.identity.OrganDraft;
import org.zhengwu.api.technical.identity.OrganMergerDraft;
import org.zhengwu.api.technical.identity.TakeoverReport;

/** Organs (机构) over HTTP. */
@Path("v1/organs")
@Tag(name = "identity", description = "身份、机构与行政区划")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface OrgansHttp {

    @POST
    @Creates("v1/organs/{id}")
    @Operation(summary = "登记机构")
    @APIResponseSchema(value = Organ.class, responseCode = "201", responseDescription = "机构")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "409", description = "统一社会信用代码已属于另一机构")
    Organ establish(@HeaderParam(HttpHeader.IDEMPOTENCY_KEY) IdempotencyKey key, OrganDraft draft);

    @GET
    @Operation(summary = "列出机构，按统一社会信用代码")
    @APIResponse(responseCode = "200", description = "一页机构")
    Page<Organ> list(
            @Parameter(description = "只列出该区划的机构") @QueryParam("division") @Nullable DivisionId division,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("{id}")
    @Operation(summary = "查看机构")
    @APIResponse(responseCode = "200", description = "机构")
    @APIResponse(responseCode = "404", description = "没有这个机构，或不在查询范围内")
    Organ find(@PathParam("id") OrganId id);

    @PUT
    @Path("{id}")
    @Operation(summary = "变更机构")
    @APIResponse(responseCode = "200", description = "变更后的机构")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个机构，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "代码已被使用，或机构已合并")
    @APIResponse(responseCode = "412", description = "该记录已被他人改动")
    Organ change(@PathParam("id") OrganId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, OrganDraft draft);

    @POST
    @Path("{id}/merger")
    @Operation(summary = "并入另一机构，由其承接在办事项与条线（机构改革）")
    @APIResponse(responseCode = "200", description = "已并入的机构")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个机构，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "机构已合并")
    @APIResponse(responseCode = "412", description = "该记录已被他人改动")
    Organ merge(
            @PathParam("id") OrganId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, OrganMergerDraft draft);

    /** Safe to repeat, so it needs no key. */
    @POST
    @Path("imports")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(
            description = "CSV（UTF-8），或 XLSX 的第一个工作表：creditCode,name,division,superior，可带中文或英文标题行",
            required = true,
            content = {
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(summary = "批量导入机构（系统接管）", description = "机构与上级用统一社会信用代码，区划用今日的代码；上级可在后面的行。新增或变更，可安全重复")
    @APIResponse(responseCode = "200", description = "导入报告：新增或变更、未变、被拒各行")
    @APIResponse(responseCode = "400", description = "标题行不符，行数过多，或文件无法读到结尾；没有导入任何一行")
    @APIResponse(responseCode = "403", description = "无权办理")
    TakeoverReport importLines(InputStream lines);
}
