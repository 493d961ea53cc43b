using System.Text.Json;
using Companion.Notebooks.Kernels.Execution;
using Companion.Notebooks.Outputs;
using Microsoft.CodeAnalysis.CSharp;

namespace Companion.Notebooks.Kernels.Magics;

/// <summary>Executes the magic commands of cells. Commands inside C# run before the code around them.</summary>
/// <param name="state">Holds the C# variables.</param>
/// <param name="runCode">Runs the kernel's own C#, such as a declaration.</param>
/// <param name="importFile">Runs the cells of a file.</param>
internal sealed class MagicRunner(
    SubmissionState state,
    Func<string, Task<CellResult>> runCode,
    Func<MagicCommand, string, Task<CellResult>> importFile
)
{
    private const string Known = "#!time, #!import, #!share, #!set and #!value";

    private readonly Dictionary<string, SharedValue> _values = [];

    /// <summary>Executes a command inside C#.</summary>
    /// <returns>How the cells that it ran ended, or null if it ran none.</returns>
    /// <exception cref="MagicException">The command is unknown or wrong.</exception>
    public async Task<CellResult?> RunAsync(MagicCommand command) =>
        command.Name switch
        {
            "time" => null,
            "import" => await importFile(
                command,
                command.Operand() ?? throw command.Wrong("#!import needs a file: write #!import file.ipynb")
            ),
            "set" => await DeclareAsync(command, NameIn(command, "--name"), ValueIn(command)),
            "share" => await ShareAsync(command),
            "" => throw command.Wrong("a command needs a name after '#!'"),
            var name when CellLanguages.IsForeign(name) => throw command.Wrong(
                $"'#!{name}' is not supported: cells are C#, HTML, JavaScript, Markdown or Mermaid"
            ),
            var name => throw command.Wrong(
                $"unknown magic command '#!{name}'; the commands are {Known}, and the languages"
            ),
        };

    /// <summary>Stores the data of a <c>#!value</c> part.</summary>
    public void Keep(MagicCommand opening, string text)
    {
        var data = new SharedValue(text.TrimEnd('\n'), opening.Option("--mime-type") ?? MimeTypes.Plain);
        _values[NameIn(opening, "--name")] = data;
    }

    /// <summary>Prepends the variables that a script shares.</summary>
    public string WithShared(CellSegment script)
    {
        var lines = script.Commands.Select(command =>
            $"const {command.Option("--as") ?? command.Operand()} = {Json(command)};\n"
        );
        return string.Concat(lines) + script.Text;
    }

    private string Json(MagicCommand command)
    {
        var name = command.Operand() ?? throw command.Wrong("#!share needs the name of a variable");
        if (_values.TryGetValue(name, out var value))
        {
            return value.MimeType == MimeTypes.Json ? value.Text : JavaScriptString(value.Text);
        }

        return state.TryGetVariable(name, out var variable)
            ? Outputs.JsonText.Of(variable)
            : throw command.Wrong($"there is no variable '{name}' to share");
    }

    private static string JavaScriptString(string text) => $"\"{JsonEncodedText.Encode(text)}\"";

    private async Task<CellResult?> ShareAsync(MagicCommand command)
    {
        var name = command.Operand() ?? throw command.Wrong("#!share needs the name of a variable");
        var from = command.Option("--from") ?? throw command.Wrong("#!share needs a source: write --from value");
        var target = command.Option("--as") ?? name;
        return CellLanguages.Find(from) switch
        {
            CellLanguages.Value => await DeclareAsync(command, target, $"@value:{name}"),
            CellLanguages.CSharp when target == name => null,
            CellLanguages.CSharp => await DeclareAsync(command, target, $"@csharp:{name}"),
            _ => throw command.Wrong($"'{from}' cannot share with C#: only value can"),
        };
    }

    private async Task<CellResult?> DeclareAsync(MagicCommand command, string name, string value)
    {
        if (!SyntaxFacts.IsValidIdentifier(name))
        {
            throw command.Wrong($"'{name}' cannot be the name of a variable");
        }

        return await runCode(Declaration(command, name, value));
    }

    private string Declaration(MagicCommand command, string name, string value)
    {
        var colon = value.IndexOf(':', StringComparison.Ordinal);
        if (!value.StartsWith('@') || colon < 0)
        {
            return ValueDeclaration.OfText(name, value);
        }

        var (source, wanted) = (value[1..colon], value[(colon + 1)..]);
        return CellLanguages.Find(source) switch
        {
            CellLanguages.Value when _values.TryGetValue(wanted, out var shared) => ValueDeclaration.Of(name, shared),
            CellLanguages.CSharp when state.TryGetVariable(wanted, out _) => $"var {name} = {wanted};",
            CellLanguages.Value or CellLanguages.CSharp => throw command.Wrong(
                $"there is no value '{wanted}' in {source}"
            ),
            _ => throw command.Wrong($"'{value}' is not supported: write text, @csharp:name or @value:name"),
        };
    }

    private static string NameIn(MagicCommand command, string option) =>
        command.Option(option) ?? throw command.Wrong($"#!{command.Name} lacks {option}");

    private static string ValueIn(MagicCommand command) =>
        command.Option("--value") ?? throw command.Wrong("#!set needs --value");
}
