package org.zhengwu.server;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;

/** Asks for pages as a browser does, with the cookies of a window. */
final class PageCalls {

    private final HttpCalls calls;

    PageCalls(int port) {
        this.calls = new HttpCalls(port);
    }

    HttpCalls.Answer get(String path, String cookies) {
        return calls.send(request(path, cookies).GET());
    }

    /** Sends a form that says to come from the origin. */
    HttpCalls.Answer post(String path, String cookies, String origin, String form) {
        return calls.send(request(path, cookies)
                .header("Origin", origin)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path, String cookies) {
        HttpRequest.Builder request =
                calls.request(path).header("Accept", "text/html").header("Accept-Language", "zh");
        return cookies.isEmpty() ? request : request.header("Cookie", cookies);
    }
}
