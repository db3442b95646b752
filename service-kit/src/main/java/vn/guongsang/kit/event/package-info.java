/**
 * Events: transactional outbox and its relay on the producing side; runner, inbox and quarantine on the consuming side.
 *
 * <p>The rules and the experiments behind them stand in docs/adr/0005 and docs/events.md.
 */
package vn.guongsang.kit.event;
