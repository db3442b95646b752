/** The parts of a nomination: justifications, evidence, findings, opinions. */
package vn.guongsang.nominations.nomination.dossier;
