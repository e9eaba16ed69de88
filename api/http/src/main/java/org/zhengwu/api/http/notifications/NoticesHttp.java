package org.zhengwu.api.http.notifications;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.Page;
import org.zhengwu.api.technical.notifications.Notice;
import org.zhengwu.api.technical.notifications.NoticeId;

/** Notices (消息) over HTTP. */
@Path("v1/notices")
@Tag(name = "notifications", description = "消息")
@Produces(MediaType.APPLICATION_JSON)
public interface NoticesHttp {

    @GET
    @Operation(summary = "列出我的消息，新的在前")
    @APIResponse(responseCode = "200", description = "一页消息")
    Page<Notice> list(
            @QueryParam("unread") @Nullable Boolean unread,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("{id}")
    @Operation(summary = "查看一条消息")
    @APIResponse(responseCode = "200", description = "消息")
    @APIResponse(responseCode = "404", description = "没有这条消息，或不是发给我的")
    Notice find(@PathParam("id") NoticeId id);

    @POST
    @Path("{id}/reading")
    @Operation(summary = "标记为已读；以第一次阅读为准")
    @APIResponse(responseCode = "200", description = "已读的消息")
    @APIResponse(responseCode = "404", description = "没有这条消息，或不是发给我的")
    Notice read(@PathParam("id") NoticeId id);
}
