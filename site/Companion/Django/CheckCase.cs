namespace Companion.CommandLine.Django;

/// <summary>A case of a batch. Other keys are passed over.</summary>
/// <param name="Name">What the case is called.</param>
/// <param name="Files">The project's files, by path.</param>
/// <param name="Env">The environment; may be left out.</param>
internal sealed record CheckCase(
    string? Name,
    IReadOnlyDictionary<string, string>? Files,
    IReadOnlyDictionary<string, string>? Env
)
{
    /// <summary>What a case looks like.</summary>
    public const string Shape = "{\"name\",\"files\":{path:text},\"env\":{}}";
}
