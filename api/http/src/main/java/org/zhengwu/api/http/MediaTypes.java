package org.zhengwu.api.http;

/** The media types of tables that are imported. */
public final class MediaTypes {

    public static final String CSV = "text/csv";

    /** A workbook, of which the first sheet is read. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private MediaTypes() {}
}
