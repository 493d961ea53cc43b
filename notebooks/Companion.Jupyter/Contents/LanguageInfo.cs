namespace Companion.Jupyter.Contents;

/// <summary>What front ends need to know of C#. They write it into notebooks; the name is VS Code's, which would change another.</summary>
internal sealed record LanguageInfo(
    string Name = "csharp",
    string Version = LanguageInfo.CSharp,
    string Mimetype = "text/x-csharp",
    string FileExtension = ".cs",
    string PygmentsLexer = "csharp",
    string CodemirrorMode = "text/x-csharp"
)
{
    /// <summary>The version of the language that the compiler of .NET 10 reads.</summary>
    public const string CSharp = "14.0";
}
