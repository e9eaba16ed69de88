package org.zhengwu.server.rest.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.zhengwu.api.InvalidInputException;
import org.zhengwu.api.technical.storage.UploadTornException;

class UploadTest {

    private static final String FORM = "multipart/form-data; boundary=xx";

    @Test
    void takesTheBodyItself() throws IOException {
        Upload upload = Upload.of("application/pdf", "身份证.pdf", bytes("abc"), 3);
        assertThat(upload.draft().name()).isEqualTo("身份证.pdf");
        assertThat(upload.draft().mediaType()).isEqualTo("application/pdf");
        assertThat(text(upload)).isEqualTo("abc");
    }

    @Test
    void takesThePartOfAForm() throws IOException {
        String form =
                part("form-data; name=\"other\"", "x") + part("form-data; name=\"file\"; filename=\"身份证.pdf\"", "abc");
        Upload upload = Upload.of(FORM, null, bytes(form + "--xx--\r\n"), -1);
        assertThat(upload.draft().name()).isEqualTo("身份证.pdf");
        assertThat(upload.draft().mediaType()).isEqualTo("application/pdf");
        assertThat(text(upload)).isEqualTo("abc");
    }

    @Test
    void readsAnExtendedName() throws IOException {
        String form =
                part("form-data; name=\"file\"; filename=\"x.pdf\"; filename*=UTF-8''%E8%BA%AB+%E4%BB%BD.pdf", "abc");
        Upload upload = Upload.of(FORM, null, bytes(form + "--xx--\r\n"), -1);
        assertThat(upload.draft().name()).isEqualTo("身+份.pdf");
    }

    @Test
    void refusesANameThatNoFileCanHave() {
        String form = part("form-data; name=\"file\"; filename=\"a\0.pdf\"", "abc") + "--xx--\r\n";
        assertThatThrownBy(() -> Upload.of(FORM, null, bytes(form), -1)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void refusesAFormWithoutThePart() {
        String form = part("form-data; name=\"other\"", "x") + "--xx--\r\n";
        assertThatThrownBy(() -> Upload.of(FORM, null, bytes(form), -1)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> Upload.of("multipart/form-data", null, bytes(form), -1))
                .isInstanceOf(UploadTornException.class);
    }

    @Test
    void failsWhereABodyOrAFormEndsTooEarly() {
        Upload body = Upload.of("application/pdf", "a.pdf", bytes("abc"), 4);
        assertThatThrownBy(() -> text(body)).isInstanceOf(IOException.class);
        String torn =
                part("form-data; name=\"file\"; filename=\"a.pdf\"", "abc").strip();
        Upload form = Upload.of(FORM, null, bytes(torn), -1);
        assertThatThrownBy(() -> text(form)).isInstanceOf(IOException.class);
    }

    @Test
    void writesNamesThatEveryBrowserReadsAndNoneExecutes() {
        assertThat(Disposition.attachment("身份证 a.pdf"))
                .isEqualTo("attachment; filename=\"___ a.pdf\";"
                        + " filename*=UTF-8''%E8%BA%AB%E4%BB%BD%E8%AF%81%20a.pdf");
        assertThat(Disposition.attachment("a\"\r\nX: y.pdf"))
                .doesNotContain("\r", "\n")
                .contains("%22%0D%0A");
        assertThat(Disposition.extendedName(Disposition.attachment("证+1%.pdf"))).isEqualTo("证+1%.pdf");
    }

    private static String part(String disposition, String content) {
        return "--xx\r\nContent-Disposition: " + disposition + "\r\nContent-Type: application/pdf\r\n\r\n" + content
                + "\r\n";
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Upload upload) throws IOException {
        return new String(upload.content().readAllBytes(), StandardCharsets.UTF_8);
    }
}
