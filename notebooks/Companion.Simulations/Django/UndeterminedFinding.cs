using Companion.Sources;

namespace Companion.Simulations.Django;

/// <summary>A check that may or may not be reported.</summary>
/// <param name="Id">The check's id.</param>
/// <param name="Setting">The setting that is not known.</param>
/// <param name="Reason">What that setting depends on, in a sentence without a full stop.</param>
/// <param name="Location">The expression that makes it unknown.</param>
public sealed record UndeterminedFinding(string Id, string Setting, string Reason, SourceLocation Location)
{
    /// <summary><c>?: (id) SETTING is not known: reason (file:line:column)</c>.</summary>
    public override string ToString() => $"?: ({Id}) {Setting} is not known: {Reason} ({Location})";
}
