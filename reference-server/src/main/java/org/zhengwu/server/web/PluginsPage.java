package org.zhengwu.server.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.zhengwu.api.Caller;
import org.zhengwu.api.Channel;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.ZhengwuException;
import org.zhengwu.api.http.Problem;
import org.zhengwu.api.technical.identity.IdentityService;
import org.zhengwu.api.technical.identity.SignInDraft;
import org.zhengwu.api.technical.plugins.PluginService;
import org.zhengwu.api.technical.plugins.RunningPlugins;
import org.zhengwu.server.portal.Site;
import org.zhengwu.server.portal.Zone;
import org.zhengwu.server.rest.ProblemTexts;
import org.zhengwu.spi.technical.identity.Callers;

/**
 * Shows the plugins to people, also in a browser without JavaScript. Each look asks for the password and its
 * session ends with the answer. An instance for the public alone does not have it.
 */
public class PluginsPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IdentityService identity;

    @Inject
    private transient Callers callers;

    @Inject
    private transient PluginService plugins;

    @Inject
    private transient ProblemTexts texts;

    @Inject
    private transient Site site;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (site.serves(Zone.STAFF)) {
            super.service(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, 200, PluginsHtml.form(""));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        RunningPlugins running;
        try {
            running = list(signIn(request), request.getRemoteAddr());
        } catch (ZhengwuException refused) {
            int status = Problem.statusOf(refused);
            String why = texts.title(refused.code(), status, Locale.CHINESE) + " "
                    + texts.title(refused.code(), status, Locale.ENGLISH);
            answer(response, status, PluginsHtml.form(why));
            return;
        }
        answer(response, 200, PluginsHtml.list(running));
    }

    private static SignInDraft signIn(HttpServletRequest request) {
        try {
            return new SignInDraft(
                    request.getParameter("account"), request.getParameter("password"), request.getParameter("code"));
        } catch (IllegalArgumentException unreadable) {
            throw new InvalidInputException("", "not-utf-8", "must be an encoded form in UTF-8");
        }
    }

    private RunningPlugins list(SignInDraft draft, String source) {
        Caller visitor = Caller.visitor(Channel.WEB);
        String token = identity.signIn(visitor, draft, source).token();
        try {
            return plugins.list(callers.byToken(token, Channel.WEB, null).orElse(visitor));
        } finally {
            identity.signOut(visitor, token);
        }
    }

    private static void answer(HttpServletResponse response, int status, String page) throws IOException {
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", "zh");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; form-action 'self'; frame-ancestors 'none'");
        response.getWriter().write(page);
    }
}
