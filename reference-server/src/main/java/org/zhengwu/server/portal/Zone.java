package org.zhengwu.server.portal;

/** The two parts that pages are in (公众页面, 工作台); an instance may serve one of them alone. */
public enum Zone {
    /** What everybody may see, and what applicants do. */
    PUBLIC(""),
    /** What staff do. */
    STAFF("/staff");

    private final String prefix;

    Zone(String prefix) {
        this.prefix = prefix;
    }

    /** The address of a page of the zone within the site. */
    public String path(String page) {
        return page.equals("/") && !prefix.isEmpty() ? prefix : prefix + page;
    }

    /** Whether the address lies below the zone's own; every address lies below that of the public. */
    boolean holds(String address) {
        return address.equals(prefix) || address.startsWith(prefix + "/");
    }
}
