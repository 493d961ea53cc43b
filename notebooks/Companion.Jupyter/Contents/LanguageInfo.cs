namespace Companion.Jupyter.Contents;

/// <summary>
/// What front ends need to know about C#. They write it into notebooks. The name is VS Code's own, because VS Code
/// would overwrite any other.
/// </summary>
internal sealed record LanguageInfo(
    string Name = "csharp",
    string Version = LanguageInfo.CSharp,
    string Mimetype = "text/x-csharp",
    string FileExtension = ".cs",
    string PygmentsLexer = "csharp",
    string CodemirrorMode = "text/x-csharp"
)
{
    /// <summary>The C# version of .NET 10's compiler.</summary>
    public const string CSharp = "14.0";
}
