package org.zhengwu.api.http.catalogue;

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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.IdempotencyKey;
import org.zhengwu.api.Page;
import org.zhengwu.api.Revision;
import org.zhengwu.api.application.catalogue.Difference;
import org.zhengwu.api.application.catalogue.ItemDraft;
import org.zhengwu.api.application.catalogue.ItemId;
import org.zhengwu.api.application.catalogue.ItemSummary;
import org.zhengwu.api.application.catalogue.ItemVersion;
import org.zhengwu.api.application.catalogue.ServiceGuide;
import org.zhengwu.api.application.catalogue.ServiceItem;
import org.zhengwu.api.forms.FormDefinition;
import org.zhengwu.api.http.Creates;
import org.zhengwu.api.http.HttpHeader;

/** Service items (政务服务事项) over HTTP. */
@Path("v1/items")
@Tag(name = "catalogue", description = "政务服务事项与办事指南")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ItemsHttp {

    @GET
    @Operation(summary = "检索现行事项", description = "按事项编码排序；q 为名称、简称、关键词或编码中的词，多个词以空格分隔、须全部出现，不分全半角与大小写")
    @APIResponse(responseCode = "200", description = "一页事项")
    @APIResponse(responseCode = "400", description = "查询条件有误")
    Page<ItemSummary> list(
            @QueryParam("q") @Nullable String text,
            @Parameter(description = "行政区划代码：本级事项及自上级继承、未被本级清单替换的事项") @QueryParam("division") @Nullable String division,
            @Parameter(description = "事项类型代码（GB/T 39046 A.1）") @QueryParam("type") @Nullable String type,
            @QueryParam("serviceObject") @Nullable String serviceObject,
            @Parameter(description = "主题或生命周期事件；可重复，有其一即列出") @QueryParam("theme") @Nullable List<String> theme,
            @QueryParam("organ") @Nullable String organ,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    @POST
    @Creates("v1/items/{id}")
    @Operation(summary = "编制事项（草稿）")
    @APIResponseSchema(value = ServiceItem.class, responseCode = "201", responseDescription = "已建立草稿")
    @APIResponse(responseCode = "400", description = "内容有误；逐项列明，含放宽上级事项之处")
    ServiceItem create(@HeaderParam(HttpHeader.IDEMPOTENCY_KEY) IdempotencyKey key, ItemDraft draft);

    @GET
    @Path("{id}")
    @Operation(summary = "查看现行事项")
    @APIResponse(responseCode = "200", description = "今日有效的版本")
    @APIResponse(responseCode = "404", description = "没有这个事项，或今日没有有效版本")
    ServiceItem find(@PathParam("id") ItemId id);

    @PUT
    @Path("{id}")
    @Operation(summary = "修改草稿，或在已发布事项上编制新版本")
    @APIResponse(responseCode = "200", description = "修改后的草稿")
    @APIResponse(responseCode = "400", description = "内容有误；逐项列明")
    @APIResponse(responseCode = "404", description = "没有这个事项，或无权管理")
    @APIResponse(responseCode = "409", description = "审核中，不可修改")
    @APIResponse(responseCode = "412", description = "事项已被他人改动")
    ServiceItem change(
            @PathParam("id") ItemId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, ItemDraft draft);

    @GET
    @Path("{id}/newest")
    @Operation(summary = "查看最新版本，含草稿与审核中的版本")
    @APIResponse(responseCode = "200", description = "最新版本")
    @APIResponse(responseCode = "404", description = "没有这个事项，或无权管理")
    ServiceItem findNewest(@PathParam("id") ItemId id);

    @POST
    @Path("{id}/submission")
    @Operation(summary = "提交审核")
    @APIResponse(responseCode = "200", description = "审核中的版本")
    @APIResponse(responseCode = "400", description = "缺少法定公开要素")
    @APIResponse(responseCode = "409", description = "当前状态不允许")
    @APIResponse(responseCode = "412", description = "事项已被他人改动")
    ServiceItem submit(@PathParam("id") ItemId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision);

    @POST
    @Path("{id}/return")
    @Operation(summary = "退回修改")
    @APIResponse(responseCode = "200", description = "退回的草稿")
    @APIResponse(responseCode = "409", description = "当前状态不允许")
    @APIResponse(responseCode = "412", description = "事项已被他人改动")
    ServiceItem sendBack(
            @PathParam("id") ItemId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, ReasonBody body);

    @POST
    @Path("{id}/publication")
    @Operation(summary = "发布", description = "effectiveFrom 为生效日期，缺省为草稿所定日期或今日")
    @APIResponse(responseCode = "200", description = "已发布的版本")
    @APIResponse(responseCode = "400", description = "生效日期有误")
    @APIResponse(responseCode = "409", description = "当前状态不允许")
    @APIResponse(responseCode = "412", description = "事项已被他人改动")
    ServiceItem publish(
            @PathParam("id") ItemId id,
            @HeaderParam(HttpHeader.IF_MATCH) Revision revision,
            @QueryParam("effectiveFrom") @Nullable LocalDate effectiveFrom);

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "取消事项")
    @APIResponse(responseCode = "200", description = "已取消的版本")
    @APIResponse(responseCode = "409", description = "当前状态不允许")
    @APIResponse(responseCode = "412", description = "事项已被他人改动")
    ServiceItem withdraw(
            @PathParam("id") ItemId id, @HeaderParam(HttpHeader.IF_MATCH) Revision revision, ReasonBody body);

    @GET
    @Path("{id}/guide")
    @Operation(summary = "查看办事指南")
    @APIResponse(responseCode = "200", description = "办事指南")
    @APIResponse(responseCode = "404", description = "没有这个事项，或今日没有有效版本")
    ServiceGuide guide(@PathParam("id") ItemId id);

    @GET
    @Path("{id}/form")
    @Operation(summary = "查看现行电子表单", description = "表单定义：字段组、字段、选项或码表、显示条件、校验规则、预填来源")
    @APIResponse(responseCode = "200", description = "表单定义")
    @APIResponse(responseCode = "404", description = "没有这个事项，今日没有有效版本，或事项未定义表单")
    FormDefinition form(@PathParam("id") ItemId id);

    @GET
    @Path("{id}/versions")
    @Operation(summary = "列出已发布的版本，新的在前")
    @APIResponse(responseCode = "200", description = "版本")
    @APIResponse(responseCode = "404", description = "没有这个事项，或从未发布")
    Page<ItemVersion> versions(@PathParam("id") ItemId id);

    @GET
    @Path("{id}/diff")
    @Operation(
            summary = "比较两个版本，或与上级事项比较",
            description = "from 与 to 为版本号，缺省为最近两个已发布的版本；管理该事项的人员还可指定编制中或审核中版本的版本号；against=superior 时与上级现行事项比较")
    @APIResponse(responseCode = "200", description = "不同之处：字段、之前、之后")
    @APIResponse(responseCode = "404", description = "没有这个版本，或没有上级事项")
    Page<Difference> diff(
            @PathParam("id") ItemId id,
            @QueryParam("from") @Nullable Integer from,
            @QueryParam("to") @Nullable Integer to,
            @QueryParam("against") @Nullable String against);
}
