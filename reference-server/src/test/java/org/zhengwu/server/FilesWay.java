package org.zhengwu.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;

/** The way of somebody who chooses several files at once, some of which cannot be kept, and forgets others. */
final class FilesWay {

    private final Window window;
    private final String materials;

    FilesWay(Window window, String materials) {
        this.window = window;
        this.materials = materials;
    }

    /** Every file that can be kept is; what still has to be brought is told once and stops nobody. */
    void walk() {
        window.visit(materials);
        assertThat(window.page().getAttribute("#staff", "accept")).contains(".pdf", ".jpeg");
        byte[] program = {'M', 'Z', 0, 1, 2, 3};
        window.page().setInputFiles("#application", new FilePayload[] {
            new FilePayload("工具.exe", "application/octet-stream", program),
            new FilePayload("a.pdf", "application/pdf", CitizenWay.PDF),
            new FilePayload("又一个.exe", "application/octet-stream", program)
        });
        window.pressInVain("button[value=on]");
        assertThat(window.page().innerText("#errors")).contains("工具.exe", "又一个.exe", "没有保存");
        assertThat(window.page().innerText(".brought")).contains("a.pdf");
        window.press("button[value=on]");
        assertThat(window.page().innerText("main .note")).contains("还没有提交的必要材料");
        window.press("button[value=on]");
        assertThat(window.page().url()).endsWith("/contact");
    }
}
