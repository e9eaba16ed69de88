package org.zhengwu.server.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.technical.plugins.ConformanceReport;
import org.zhengwu.api.technical.plugins.PluginApproval;
import org.zhengwu.api.technical.plugins.RunningPlugin;
import org.zhengwu.api.technical.plugins.RunningPlugins;
import org.zhengwu.api.technical.plugins.RunningPort;

/** Writes the page of plugins; every value is escaped, since vendors choose them. */
final class PluginsHtml {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>插件 Plugins - 政务 Zhengwu</title>
            </head>
            <body>
            <main>
            <h1>正在运行的插件 <span lang="en">Running plugins</span></h1>
            """;

    private static final String FORM = """
            <form method="post" action="/plugins">
            <p>仅供IT技术人员、系统管理员和安全管理员查看。
            <span lang="en">For IT staff, system and security administrators.</span></p>
            <p><label for="account">账户 <span lang="en">Account</span></label>
            <input id="account" name="account" autocomplete="username" required></p>
            <p><label for="password">口令 <span lang="en">Password</span></label>
            <input id="password" name="password" type="password" autocomplete="current-password" required></p>
            <p><label for="code">动态码或恢复码（开启了二次认证的） <span lang="en">Code, with a second factor</span></label>
            <input id="code" name="code" autocomplete="one-time-code"></p>
            <p><button type="submit">查看 <span lang="en">Show</span></button></p>
            </form>
            """;

    private static final String TAIL = """
            </main>
            </body>
            </html>
            """;

    private PluginsHtml() {}

    /** The form that asks who is looking. */
    static String form(String refusal) {
        String alert = refusal.isEmpty() ? "" : "<p role=\"alert\">" + escaped(refusal) + "</p>\n";
        return HEAD + alert + FORM + TAIL;
    }

    /** What runs. */
    static String list(RunningPlugins running) {
        StringBuilder page = new StringBuilder(HEAD);
        open(
                page,
                "插件 Plugins",
                List.of(
                        "层 Tier",
                        "功能 Function",
                        "标识 Id",
                        "版本 Version",
                        "厂商 Vendor",
                        "接口范围 API range",
                        "文件 Jar",
                        "批准 Approval",
                        "符合性报告（厂商提供） Conformance report (the vendor's)"));
        running.items().forEach(plugin -> row(page, cells(plugin)));
        page.append("</tbody></table>\n");
        open(page, "端口 Ports", List.of("功能 Function", "端口 Port", "实现 Bean", "状态 State", "意外失败 Unexpected failures"));
        running.ports().forEach(port -> row(page, cells(port)));
        return page.append("</tbody></table>\n").append(TAIL).toString();
    }

    private static List<String> cells(RunningPlugin plugin) {
        return List.of(
                plugin.tier(),
                plugin.function(),
                plugin.id(),
                plugin.version(),
                plugin.vendor() + (plugin.reference() ? "（参考实现 reference）" : ""),
                plugin.apiRange(),
                plugin.jar() + (plugin.digest() == null ? "" : " SHA-256 " + plugin.digest()),
                approval(plugin),
                conformance(plugin.conformance()));
    }

    private static String approval(RunningPlugin plugin) {
        if (plugin.reference()) {
            return "随服务器提供 part of the server";
        }
        PluginApproval approval = plugin.approval();
        return approval == null ? "无 none" : approval.by() + " " + approval.at() + " SHA-256 " + approval.digest();
    }

    private static String conformance(@Nullable ConformanceReport report) {
        return report == null ? "无 none" : report.result() + " " + report.kit() + " " + report.digest();
    }

    private static List<String> cells(RunningPort port) {
        return List.of(
                port.function(),
                port.port(),
                port.bean(),
                port.outSince() == null ? "正常 up" : "自 " + port.outSince() + " 不可用 out since",
                String.valueOf(port.unexpectedFailures()));
    }

    private static void open(StringBuilder page, String caption, List<String> heads) {
        page.append("<table border=\"1\"><caption>").append(caption).append("</caption><thead><tr>");
        heads.forEach(head -> page.append("<th scope=\"col\">").append(head).append("</th>"));
        page.append("</tr></thead><tbody>\n");
    }

    private static void row(StringBuilder page, List<String> cells) {
        page.append("<tr>");
        cells.forEach(cell -> page.append("<td>").append(escaped(cell)).append("</td>"));
        page.append("</tr>\n");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
