namespace Companion.Site.Importing.Reporting;

/// <summary>Something about an import that its author should know.</summary>
/// <param name="Place">The file, with line and column where there is one.</param>
/// <param name="Message">What it is.</param>
public sealed record ImportRemark(string Place, string Message)
{
    /// <inheritdoc />
    public override string ToString() => Place.Length == 0 ? Message : $"{Place}: {Message}";
}
