using Companion.Python.Calls;
using Companion.Python.Evaluation.State;
using Companion.Python.Operations;
using Companion.Python.Syntax;
using Companion.Python.Syntax.Analysis;
using Companion.Sources;

namespace Companion.Python.Evaluation.Imports;

/// <summary>The project's files as modules.</summary>
internal sealed class ModuleFiles(EvaluationState state, ProjectFileTree files)
{
    private readonly Dictionary<string, ParsedModule> _parsed = [];
    private long _parsedLength;

    public string? FindFile(string name)
    {
        var path = name.Replace('.', '/');
        return files.Contains($"{path}/__init__.py") ? $"{path}/__init__.py"
            : files.Contains($"{path}.py") ? $"{path}.py"
            : null;
    }

    public bool HasModule(string name) => FindFile(name) is not null || files.IsFolder(name.Replace('.', '/'));

    public ParsedModule Parse(string path)
    {
        if (_parsed.TryGetValue(path, out var known))
        {
            return known;
        }

        var source = new SourceText(path, files.Read(state.Meter, path));
        _parsedLength += source.Text.Length;
        if (_parsedLength > state.Meter.Limits.TotalLength)
        {
            throw new EvaluationStoppedException($"more than {state.Meter.Limits.TotalLength} characters are loaded");
        }

        if (_parsed.Count >= state.Meter.Limits.Files)
        {
            throw new EvaluationStoppedException($"more than {state.Meter.Limits.Files} files are loaded");
        }

        var module = PythonParser.Parse(source);
        _parsed.Add(path, module);
        state.Diagnostics.Add(module.Diagnostics);
        return module;
    }

    /// <summary>Every name that a loaded file assigns anywhere at its top level.</summary>
    public IEnumerable<string> NamesAssigned() =>
        _parsed.Values.SelectMany(module => AssignedNames.Of(module.Statements).Names).Distinct();
}
