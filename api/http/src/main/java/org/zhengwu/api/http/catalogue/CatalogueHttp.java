package org.zhengwu.api.http.catalogue;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Page;
import org.zhengwu.api.application.catalogue.ImportReport;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ItemType;

/** Imports, item types and work in hand of the catalogue over HTTP. */
@Path("v1/catalogue")
@Tag(name = "catalogue", description = "政务服务事项与办事指南")
@Produces(MediaType.APPLICATION_JSON)
public interface CatalogueHttp {

    /** Imports JSON Lines as they stream in; safe to repeat, so it needs no key. */
    @POST
    @Path("imports")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "批量导入事项",
            description = "请求体为 JSON Lines（UTF-8，每行一个事项，边收边导）。每行要么完整导入要么不留痕迹；报告对每一行都有交代，空行计入 rejected；可安全重复")
    @RequestBody(
            required = true,
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "200", description = "导入报告：新增或更新、未变、被拒各行")
    @APIResponse(responseCode = "400", description = "没有这个导入规范（profile）")
    ImportReport importItems(
            @Parameter(description = "数据源导入规范，如 guangdong；缺省为本系统自己的格式（ItemDraft）") @QueryParam("profile") @Nullable
                    String profile,
            InputStream lines);

    @GET
    @Path("drafts")
    @Operation(summary = "列出编制中与审核中的版本")
    @APIResponse(responseCode = "200", description = "一页版本")
    Page<ItemSummary> drafts(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("types")
    @Operation(summary = "列出事项类型")
    @APIResponse(responseCode = "200", description = "事项类型")
    Page<ItemType> types();
}
