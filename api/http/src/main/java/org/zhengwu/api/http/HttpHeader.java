package org.zhengwu.api.http;

/** The names of the headers that the contract gives a meaning. */
public final class HttpHeader {

    /** The {@link org.zhengwu.api.IdempotencyKey} of a creating operation; its absence is a 400. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** The {@link org.zhengwu.api.Revision} that a changing operation read, as an entity tag; its absence is a 428. */
    public static final String IF_MATCH = "If-Match";

    /** The id of the party that the caller acts for, where it is not the caller's usual one. */
    public static final String ACTING_FOR = "Acting-For";

    /** The {@link org.zhengwu.api.Channel} on which the caller comes; {@code WEB} where absent. */
    public static final String CHANNEL = "Channel";

    /** The id of the request, given by the client or made by the server, and returned with every answer. */
    public static final String REQUEST_ID = "Request-Id";

    private HttpHeader() {}
}
