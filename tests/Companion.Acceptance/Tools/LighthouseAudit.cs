namespace Companion.Acceptance.Tools;

/// <summary>One of Lighthouse's audits of a page.</summary>
/// <param name="Score">From 0 to 1; null if the audit does not apply to the page.</param>
/// <param name="Value">What it measured, in its own unit; null if it measures nothing.</param>
/// <param name="Items">How many things it lists.</param>
/// <param name="Title">What it found, in words.</param>
public sealed record LighthouseAudit(double? Score, double? Value, int Items, string Title);
