package org.zhengwu.api.http.exchange;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Page;
import org.zhengwu.api.Revision;
import org.zhengwu.api.http.HttpHeader;
import org.zhengwu.api.technical.exchange.ExchangeBatch;
import org.zhengwu.api.technical.exchange.ExchangeRow;
import org.zhengwu.api.technical.exchange.ExchangeStatus;
import org.zhengwu.api.technical.exchange.RowGuid;

/** The exchange with an upper level (数据交换) over HTTP. */
@Path("v1/exchange")
@Tag(name = "exchange", description = "办件数据上报")
@Produces(MediaType.APPLICATION_JSON)
public interface ExchangeHttp {

    @GET
    @Operation(summary = "查看是否接入上级平台、积压多少")
    @APIResponse(responseCode = "200", description = "接入情况")
    ExchangeStatus status();

    @GET
    @Path("batches")
    @Operation(summary = "列出上报批次，最新的在前")
    @APIResponse(responseCode = "200", description = "一页批次")
    @APIResponse(responseCode = "400", description = "查询条件有误")
    Page<ExchangeBatch> batches(
            @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("rows")
    @Operation(summary = "列出上报记录", description = "个人信息已脱敏；同一办件的记录按上报先后排列")
    @APIResponse(responseCode = "200", description = "一页记录")
    @APIResponse(responseCode = "400", description = "查询条件有误")
    Page<ExchangeRow> rows(
            @Parameter(description = "状态；缺省为所有状态") @QueryParam("state") @Nullable String state,
            @Parameter(description = "办件，如 case:0190…；缺省为所有办件") @QueryParam("subject") @Nullable String subject,
            @Parameter(description = "批次；缺省为所有批次") @QueryParam("batch") @Nullable String batch,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("rows/{guid}")
    @Operation(summary = "查看一条上报记录")
    @APIResponse(responseCode = "200", description = "记录")
    @APIResponse(responseCode = "404", description = "没有这条记录")
    ExchangeRow find(@PathParam("guid") RowGuid guid);

    @POST
    @Path("rows/{guid}/sending")
    @Operation(summary = "重新上报被退回的记录", description = "按办件现在的情况，以原来的主键再次上报")
    @APIResponse(responseCode = "200", description = "等待上报的记录")
    @APIResponse(responseCode = "404", description = "没有这条记录")
    @APIResponse(responseCode = "409", description = "记录没有被退回")
    @APIResponse(responseCode = "412", description = "记录已有变化")
    ExchangeRow sendAgain(@PathParam("guid") RowGuid guid, @HeaderParam(HttpHeader.IF_MATCH) Revision revision);
}
