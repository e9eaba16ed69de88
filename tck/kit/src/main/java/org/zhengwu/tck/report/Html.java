package org.zhengwu.tck.report;

/** Writes HTML in which every text is escaped. */
final class Html {

    private final StringBuilder written = new StringBuilder();

    Html raw(String markup) {
        written.append(markup);
        return this;
    }

    Html text(String text) {
        written.append(text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;"));
        return this;
    }

    /** An element of this text; the tag may carry attributes. */
    Html element(String tag, String text) {
        int end = tag.indexOf(' ');
        raw("<" + tag + ">").text(text);
        return raw("</" + (end < 0 ? tag : tag.substring(0, end)) + ">\n");
    }

    /** Chinese, with the English in small letters behind it. */
    Html both(String chinese, String english) {
        return text(chinese).raw(" ").element("small class=\"en\" lang=\"en\"", english);
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
