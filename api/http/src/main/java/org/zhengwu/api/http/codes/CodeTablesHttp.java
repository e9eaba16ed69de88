package org.zhengwu.api.http.codes;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.http.Creates;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.http.MediaTypes;
import org.zhengwu.api.technical.codes.CodeImportReport;
import org.zhengwu.api.technical.codes.CodeTable;
import org.zhengwu.api.technical.codes.CodeTableDraft;
import org.zhengwu.api.technical.codes.CodeTableSummary;
import org.zhengwu.api.technical.codes.MappedCode;

/** Code tables (码表) over HTTP. */
@Path("v1/code-tables")
@Tag(name = "codes", description = "码表与代码映射")
@Produces(MediaType.APPLICATION_JSON)
public interface CodeTablesHttp {

    @GET
    @Operation(summary = "列出今日有效的码表", description = "按码表标识排序；地区自己的码表优先于上级的同名码表")
    @APIResponse(responseCode = "200", description = "一页码表")
    @APIResponse(responseCode = "400", description = "没有这个区划")
    Page<CodeTableSummary> list(
            @Parameter(description = "行政区划代码；缺省为全国") @QueryParam("division") @Nullable String division,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Creates("v1/code-tables/{id}")
    @Operation(summary = "发布码表的一个版本", description = "已发布的代码须保留，不再使用的标为停用；follows 为编制时所依据的版本号，0 表示尚无版本")
    @APIResponseSchema(value = CodeTable.class, responseCode = "201", responseDescription = "已发布的版本")
    @APIResponse(responseCode = "400", description = "内容有误；逐项列明")
    @APIResponse(responseCode = "404", description = "无权管理这个区划")
    @APIResponse(responseCode = "412", description = "已有更新的版本")
    CodeTable publish(@HeaderParam(HttpHeader.IDEMPOTENCY_KEY) IdempotencyKey key, CodeTableDraft draft);

    @GET
    @Path("{id}")
    @Operation(summary = "查看某日在某区划有效的码表")
    @APIResponse(responseCode = "200", description = "有效的版本")
    @APIResponse(responseCode = "400", description = "没有这个区划，或日期有误")
    @APIResponse(responseCode = "404", description = "该日没有这个码表")
    CodeTable find(
            @PathParam("id") String table,
            @Parameter(description = "行政区划代码；缺省为全国") @QueryParam("division") @Nullable String division,
            @Parameter(description = "日期；缺省为今日") @QueryParam("on") @Nullable String on);

    @GET
    @Path("{id}/versions")
    @Operation(summary = "列出本级码表的版本，新的在前")
    @APIResponse(responseCode = "200", description = "版本，含尚未生效的")
    @APIResponse(responseCode = "400", description = "没有这个区划")
    Page<CodeTableSummary> versions(
            @PathParam("id") String table,
            @Parameter(description = "行政区划代码；缺省为全国") @QueryParam("division") @Nullable String division);

    @GET
    @Path("{id}/to-profile/{profile}")
    @Operation(summary = "查询某代码在某接口规范中的代码")
    @APIResponse(responseCode = "200", description = "两边的代码")
    @APIResponse(responseCode = "400", description = "没有这个区划")
    @APIResponse(responseCode = "404", description = "没有对应的代码")
    MappedCode toProfile(
            @PathParam("id") String table,
            @PathParam("profile") String profile,
            @Parameter(description = "行政区划代码；缺省为全国") @QueryParam("division") @Nullable String division,
            @Parameter(description = "码表的代码", required = true) @QueryParam("code") String code);

    @GET
    @Path("{id}/from-profile/{profile}")
    @Operation(summary = "查询某接口规范的代码对应的代码")
    @APIResponse(responseCode = "200", description = "两边的代码")
    @APIResponse(responseCode = "400", description = "没有这个区划")
    @APIResponse(responseCode = "404", description = "没有对应的代码")
    MappedCode fromProfile(
            @PathParam("id") String table,
            @PathParam("profile") String profile,
            @Parameter(description = "行政区划代码；缺省为全国") @QueryParam("division") @Nullable String division,
            @Parameter(description = "接口规范的代码", required = true) @QueryParam("foreign") String foreign);

    /** Imports lines as they stream in; safe to repeat, so it needs no key. */
    @POST
    @Path("{id}/imports")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "由 CSV 或 XLSX 导入代码",
            description =
                    "请求体为 CSV（UTF-8），或 XLSX 的第一个工作表，首行为列名：code、name，以及按需的 nameEn、parent、order、retired。接受的代码合成一个新版本，文件未提及的代码与映射保留；报告对每一行都有交代；可安全重复")
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaTypes.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = MediaTypes.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "200", description = "导入报告：版本号，新增或更新、未变、被拒各行")
    @APIResponse(responseCode = "400", description = "列名、参数有误，或行数过多；什么都没有导入")
    @APIResponse(responseCode = "404", description = "无权管理这个区划")
    @APIResponse(responseCode = "412", description = "已有更新的版本")
    CodeImportReport importEntries(
            @PathParam("id") String table,
            @Parameter(description = "行政区划代码；缺省为全国") @QueryParam("division") @Nullable String division,
            @Parameter(description = "所依据的版本号，0 表示尚无版本") @QueryParam("follows") @Nullable Integer follows,
            @Parameter(description = "生效日期；缺省为今日") @QueryParam("effectiveFrom") @Nullable String effectiveFrom,
            @Parameter(description = "中文名称；缺省为上一版本的") @QueryParam("name") @Nullable String name,
            @Parameter(description = "英文名称；缺省为上一版本的") @QueryParam("nameEn") @Nullable String nameEn,
            @Parameter(description = "来源；缺省为上一版本的") @QueryParam("source") @Nullable String source,
            InputStream lines);
}
