namespace Companion.CommandLine.Django;

/// <summary>A case of a batch. Other keys are ignored.</summary>
/// <param name="Name">The case's name.</param>
/// <param name="Files">The project's files, by path.</param>
/// <param name="Env">The environment; optional.</param>
internal sealed record CheckCase(
    string? Name,
    IReadOnlyDictionary<string, string>? Files,
    IReadOnlyDictionary<string, string>? Env
)
{
    /// <summary>The form of a case.</summary>
    public const string Shape = "{\"name\",\"files\":{path:text},\"env\":{}}";
}
