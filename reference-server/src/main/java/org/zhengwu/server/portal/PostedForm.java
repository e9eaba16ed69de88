package org.zhengwu.server.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileItemStream;
import org.apache.commons.fileupload.FileUploadException;
import org.jspecify.annotations.Nullable;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.Revision;
import org.zhengwu.api.technical.storage.DocumentDraft;
import org.zhengwu.server.rest.storage.FormParts;
import org.zhengwu.server.rest.storage.WholeBody;

/**
 * A form as it was sent: its fields, and its files as streams, one after another. Of a form with files only the
 * fields before the first file are known at once; the others are as soon as the files were read.
 */
@RequestScoped
public class PostedForm {

    /** The most bytes of all fields together; files are streamed and not counted. */
    private static final int LONGEST = 2 << 20;

    private static final int MOST_FIELDS = 500;

    private final Map<String, List<String>> fields = new HashMap<>();
    private int count;
    private int left = LONGEST;
    private @Nullable FileItemIterator parts;
    private @Nullable PostedFile ahead;

    /**
     * A file on its way in.
     *
     * @param draft what the browser says of it
     */
    public record PostedFile(String field, DocumentDraft draft, InputStream content) {}

    /** The value of the field, the first where there are several; or null where the form has none. */
    public @Nullable String value(String name) {
        List<String> values = fields.get(name);
        return values == null ? null : values.get(0);
    }

    /** What was typed into the field, each line ending as in Java; empty where nothing was. */
    public String text(String name) {
        String typed = value(name);
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    /** What was typed into the field, or null where nothing was. */
    public @Nullable String given(String name) {
        String typed = text(name);
        return typed.isEmpty() ? null : typed;
    }

    /** All values of the field, as of choices of which several hold; empty where the form has none. */
    public List<String> values(String name) {
        return List.copyOf(fields.getOrDefault(name, List.of()));
    }

    /** The revision of the record that was looked over before the form was sent. */
    public Revision revision() {
        try {
            return new Revision(Long.parseLong(String.valueOf(value("revision"))));
        } catch (IllegalArgumentException malformed) {
            throw new InvalidInputException("revision", "required", "must be the revision that was looked over");
        }
    }

    /** The next file that was chosen, or null where there is no other. */
    public @Nullable PostedFile nextFile() {
        PostedFile next = ahead == null ? readAhead() : ahead;
        ahead = null;
        return next;
    }

    void readFields(InputStream body, long length) {
        for (String pair : text(new WholeBody(body, length)).split("&")) {
            int at = pair.indexOf('=');
            if (at > 0) {
                add(decoded(pair.substring(0, at)), decoded(pair.substring(at + 1)));
            }
        }
    }

    void readParts(String mediaType, InputStream body, long length) {
        try {
            parts = FormParts.of(mediaType, new WholeBody(body, length));
        } catch (FileUploadException | IOException malformed) {
            throw FormParts.torn(malformed);
        }
        ahead = readAhead();
    }

    /** Reads fields up to the next file that was chosen; a part of a file that was not is empty. */
    private @Nullable PostedFile readAhead() {
        try {
            while (parts != null && parts.hasNext()) {
                FileItemStream part = parts.next();
                if (part.isFormField()) {
                    add(part.getFieldName(), text(part.openStream()));
                    continue;
                }
                String name = FormParts.nameOf(part);
                if (name != null && !name.isEmpty()) {
                    DocumentDraft draft = new DocumentDraft(name, part.getContentType());
                    return new PostedFile(part.getFieldName(), draft, part.openStream());
                }
            }
            return null;
        } catch (FileUploadException | IOException malformed) {
            throw FormParts.torn(malformed);
        }
    }

    private void add(String name, String value) {
        fields.computeIfAbsent(name, absent -> new ArrayList<>()).add(value);
        count++;
        if (count > MOST_FIELDS) {
            throw tooLarge();
        }
    }

    private String text(InputStream in) {
        byte[] bytes;
        try {
            bytes = in.readNBytes(left + 1);
        } catch (IOException brokenOff) {
            throw FormParts.torn(brokenOff);
        }
        if (bytes.length > left) {
            throw tooLarge();
        }
        left -= bytes.length;
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static ClientErrorException tooLarge() {
        return new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new InvalidInputException("", "malformed", "must be a form in UTF-8");
        }
    }
}
