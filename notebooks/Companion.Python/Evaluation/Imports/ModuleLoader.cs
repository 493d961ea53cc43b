using Companion.Python.Calls;
using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.State;
using Companion.Python.Modules;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Evaluation.Imports;

/// <summary>Loads modules: those of the project, simulated ones, and those of which only the name is known.</summary>
internal sealed class ModuleLoader(
    EvaluationState state,
    IEvaluator evaluator,
    PathExplorer paths,
    ModuleFiles sources,
    ModuleCatalogue catalogue,
    ICallContext context,
    IReadOnlySet<string>? installed
)
{
    /// <summary>The module with a dotted name, loaded together with the packages that contain it.</summary>
    public PythonValue ImportModule(string name, SyntaxNode node)
    {
        if (state.FindModule(name) is { } known)
        {
            return known;
        }

        var parts = name.Split('.');
        PythonModule? parent = null;
        for (var count = 1; count <= parts.Length; count++)
        {
            var part = string.Join('.', parts[..count]);
            var module = state.FindModule(part);
            if (module is null)
            {
                var value = LoadModule(part, parent, node);
                if (value is not PythonModule fresh)
                {
                    return value;
                }

                module = fresh;
                if (parent is not null)
                {
                    state.Journal.Assign(parent.Names, parts[count - 1], new Binding(module, null));
                }
            }

            parent = module;
        }

        return parent!;
    }

    private PythonValue LoadModule(string name, PythonModule? parent, SyntaxNode node)
    {
        if (sources.FindFile(name) is { } path)
        {
            return LoadFile(name, path);
        }

        if (context.Files.IsFolder(name.Replace('.', '/')))
        {
            var package = new PythonModule(name);
            package.Names.Define("__package__", Known.Of(name));
            package.Names.Define("__name__", Known.Of(name));
            return Register(package);
        }

        if (
            parent is { IsOpen: false, File: not null }
            || (parent is { IsOpen: false } && context.Files.IsFolder(parent.Name.Replace('.', '/')))
        )
        {
            throw NoModule(
                name,
                parent.File is not null && !parent.File.Path.EndsWith("/__init__.py", StringComparison.Ordinal)
                    ? parent.Name
                    : null
            );
        }

        if (catalogue.Find(context, name) is { } simulated)
        {
            return Register(simulated);
        }

        return LoadUnknown(name, parent, node);
    }

    private PythonValue LoadUnknown(string name, PythonModule? parent, SyntaxNode node)
    {
        if (parent is not null)
        {
            return Register(new PythonModule(name) { IsOpen = true, IsHarmless = parent.IsHarmless });
        }

        if (installed is not null)
        {
            return installed.Contains(name)
                ? Register(new PythonModule(name) { IsOpen = true })
                : throw NoModule(name, null);
        }

        var why = state.Unknown($"whether '{name}' is installed is not known", node);
        paths.MayRaise(why, NoModule(name, null));
        return why;
    }

    private static PythonRaise NoModule(string name, string? notPackage) =>
        Errors.Of(
            "ModuleNotFoundError",
            notPackage is null
                ? $"No module named '{name}'"
                : $"No module named '{name}'; '{notPackage}' is not a package"
        );

    private PythonModule Register(PythonModule module)
    {
        state.Journal.Assign(state.Modules, module.Name, new Binding(module, null));
        return module;
    }

    private PythonModule LoadFile(string name, string path)
    {
        var syntax = sources.Parse(path);
        if (syntax.Error is { } error)
        {
            throw new PythonRaise(new PythonException(PythonTypes.Exception(error.Type), [Known.Of(error.Message)]))
            {
                Location = new SourceLocation(syntax.File, error.Span),
            };
        }

        var isPackage = path.EndsWith("__init__.py", StringComparison.Ordinal);
        var package =
            isPackage ? name
            : name.Contains('.') ? name[..name.LastIndexOf('.')]
            : "";
        var module = new PythonModule(name) { File = syntax.File, IsLoading = true };
        module.Names.Define("__name__", Known.Of(name));
        module.Names.Define("__file__", Known.Of(context.Files.AbsolutePath(path)));
        module.Names.Define("__package__", Known.Of(package));
        module.Names.Define("__doc__", DocumentationOf(syntax));
        Register(module);
        var (outerFile, outerStatement) = (state.File, state.Statement);
        state.File = syntax.File;
        state.Meter.Enter();
        try
        {
            evaluator.Run(
                syntax.Statements,
                new Scope
                {
                    Kind = ScopeKind.Module,
                    Names = module.Names,
                    Module = module,
                }
            );
            module.IsLoading = false;
            return module;
        }
        catch (PythonRaise)
        {
            state.Journal.Assign(state.Modules, name, null);
            throw;
        }
        finally
        {
            state.Meter.Leave();
            (state.File, state.Statement) = (outerFile, outerStatement);
        }
    }

    private static PythonValue DocumentationOf(ParsedModule syntax) =>
        syntax.Statements.FirstOrDefault()
            is ExpressionStatement { Value: ConstantExpression { Value: PythonString text } }
            ? text
            : PythonNone.Value;
}
