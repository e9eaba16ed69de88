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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.DivisionCode;
import org.zhengwu.api.DivisionId;
import org.zhengwu.api.Page;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.http.MediaTypes;
import org.zhengwu.api.technical.identity.Division;
import org.zhengwu.api.technical.identity.DivisionDraft;
import org.zhengwu.api.technical.identity.DivisionImportReport;
import org.zhengwu.api.technical.identity.DivisionMergerDraft;

/** Divisions (行政区划) over HTTP. */
@Path("v1/divisions")
@Tag(name = "identity", description = "身份、机构与行政区划")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface DivisionsHttp {

    @GET
    @Operation(summary = "查询某日使用该代码的区划")
    @APIResponse(responseCode = "200", description = "区划")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "404", description = "没有这个区划，或不在查询范围内")
    Division named(
            @Parameter(description = "2、4、6、9 或 12 位代码", required = true) @QueryParam("code") @Nullable
                    DivisionCode code,
            @Parameter(description = "日期，如 2026-09-30；缺省为今天") @QueryParam("on") @Nullable LocalDate on);

    @GET
    @Path("{id}")
    @Operation(summary = "查看区划的现状")
    @APIResponse(responseCode = "200", description = "区划")
    @APIResponse(responseCode = "404", description = "没有这个区划，或不在查询范围内")
    Division find(@PathParam("id") DivisionId id);

    @GET
    @Path("{id}/children")
    @Operation(summary = "列出直接下级区划，按代码")
    @APIResponse(responseCode = "200", description = "一页区划")
    @APIResponse(responseCode = "404", description = "没有这个区划，或不在查询范围内")
    Page<Division> children(
            @PathParam("id") DivisionId id,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    @POST
    @Path("imports")
    @Consumes(MediaType.WILDCARD)
    @RequestBody(
            description = "CSV（UTF-8），或 XLSX 的第一个工作表：code,name,parentCode，可带标题行，可安全重复",
            required = true,
            content = {
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @Operation(summary = "批量导入区划")
    @APIResponse(responseCode = "200", description = "导入报告：新增或变更、未变、被拒各行")
    @APIResponse(responseCode = "403", description = "无权办理")
    DivisionImportReport importLines(InputStream lines);

    @PUT
    @Path("{id}")
    @Operation(summary = "自某日起变更代码、名称或上级，此前的保留可查")
    @APIResponse(responseCode = "200", description = "变更后的区划")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个区划，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "代码当日已被使用，或区划已撤并")
    @APIResponse(responseCode = "412", description = "该记录已被他人改动")
    Division change(
            @PathParam("id") DivisionId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, DivisionDraft draft);

    @POST
    @Path("{id}/merger")
    @Operation(summary = "撤并：自某日起并入另一区划，由其承接管辖")
    @APIResponse(responseCode = "200", description = "已撤并的区划")
    @APIResponse(responseCode = "400", description = "内容有误，逐项列出")
    @APIResponse(responseCode = "403", description = "无权办理")
    @APIResponse(responseCode = "404", description = "没有这个区划，或不在查询范围内")
    @APIResponse(responseCode = "409", description = "区划已撤并")
    @APIResponse(responseCode = "412", description = "该记录已被他人改动")
    Division merge(
            @PathParam("id") DivisionId id,
            @HeaderParam(HttpHeader.IF_MATCH) Revision revision,
            DivisionMergerDraft draft);
}
