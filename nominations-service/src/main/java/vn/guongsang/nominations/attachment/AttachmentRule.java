package vn.guongsang.nominations.attachment;

import java.util.function.Predicate;
import vn.guongsang.kit.problem.ProblemException;

/** What is asked of the words about a file, one rule a constant. */
enum AttachmentRule {
    /** A name that promises something else than the kind would mislead whoever opens the file. */
    NAME_FITS_KIND("/fileName", "attachment-name-kind", told -> told.kind().fits(told.fileName())),
    /** Who took a photo is named (Law on Intellectual Property, Article 19). */
    IMAGE_HAS_CREDIT("/credit", "attachment-credit", told -> !told.kind().isImage() || told.credit() != null),
    /** A photo says something to those who cannot see it. */
    IMAGE_HAS_ALT_TEXT("/altText", "attachment-alt-text", told -> !told.kind().isImage() || told.altText() != null);

    private final String pointer;
    private final String code;
    private final Predicate<NewAttachment> holds;

    AttachmentRule(String pointer, String code, Predicate<NewAttachment> holds) {
        this.pointer = pointer;
        this.code = code;
        this.holds = holds;
    }

    /** Names every broken rule at once. */
    static void check(NewAttachment told) {
        ProblemException problem = new ProblemException(AttachmentProblem.ATTACHMENT_INVALID);
        for (AttachmentRule rule : values()) {
            if (!rule.holds.test(told)) {
                problem.at(rule.pointer, rule.code);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
