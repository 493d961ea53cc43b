using Companion.Sources;

namespace Companion.Simulations.Django;

/// <summary>A check of which it cannot be said whether it is reported.</summary>
/// <param name="Id">The check's id.</param>
/// <param name="Setting">The setting that is not known.</param>
/// <param name="Reason">What that setting depends on, in a sentence without a full stop.</param>
/// <param name="Location">The expression that made it so.</param>
public sealed record UndeterminedFinding(string Id, string Setting, string Reason, SourceLocation Location)
{
    /// <summary><c>?: (id) SETTING is not known: reason (file:line:column)</c>.</summary>
    public override string ToString() => $"?: ({Id}) {Setting} is not known: {Reason} ({Location})";
}
