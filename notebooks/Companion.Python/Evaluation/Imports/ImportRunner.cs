using Companion.Python.Calls;
using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Imports;

/// <summary><c>import</c> and <c>from … import</c>.</summary>
internal sealed class ImportRunner(
    EvaluationState state,
    PathExplorer paths,
    Doubts doubts,
    NameResolver resolver,
    ProjectFileTree files,
    ModuleFiles sources,
    ModuleLoader loader
)
{
    public void RunImport(ImportStatement import, Scope scope)
    {
        foreach (var item in import.Names)
        {
            var value = loader.ImportModule(item.Name, item);
            if (item.Alias is null && value is PythonModule)
            {
                value = state.Modules.Get(item.Name.Split('.')[0]) ?? value;
            }

            resolver.Assign(item.Alias ?? item.Name.Split('.')[0], value, scope);
        }
    }

    public void RunImportFrom(ImportFromStatement import, Scope scope)
    {
        if (import.Module == "__future__")
        {
            return;
        }

        var name = import.Level == 0 ? import.Module! : ResolveRelative(import, scope.Module);
        var imported = loader.ImportModule(name, import);
        if (import.Names.IsEmpty)
        {
            ImportStar(imported, import, scope);
            return;
        }

        foreach (var item in import.Names)
        {
            resolver.Assign(item.Alias ?? item.Name, ImportName(imported, name, item), scope);
        }
    }

    private static string ResolveRelative(ImportFromStatement import, PythonModule module)
    {
        var package = module.Names.Get("__package__") is PythonString { Value: var text } ? text : "";
        if (package.Length == 0)
        {
            throw Errors.Of("ImportError", "attempted relative import with no known parent package");
        }

        var parts = package.Split('.');
        if (import.Level > parts.Length)
        {
            throw Errors.Of("ImportError", "attempted relative import beyond top-level package");
        }

        var parent = string.Join('.', parts[..(parts.Length - import.Level + 1)]);
        return import.Module is null ? parent : $"{parent}.{import.Module}";
    }

    private PythonValue ImportName(PythonValue imported, string moduleName, ImportedName item)
    {
        if (imported is not PythonModule module)
        {
            return imported is PythonOpaque ? imported : UnknownValues.AsUndetermined(imported);
        }

        if (module.Names.Get(item.Name) is { } value)
        {
            return Contents.Seen(value);
        }

        if (module.Names.Doubt is { } doubt)
        {
            return paths.MayRaise(doubt);
        }

        if (state.FindModule($"{moduleName}.{item.Name}") is { } known)
        {
            return known;
        }

        if (sources.HasModule($"{moduleName}.{item.Name}"))
        {
            return loader.ImportModule($"{moduleName}.{item.Name}", item);
        }

        if (module.IsOpen)
        {
            var why = state.Unknown($"'{moduleName}.{item.Name}' is not evaluated", item);
            return module.IsHarmless ? new PythonOpaque(item.Name, why) : why;
        }

        var path = module.File is null ? "unknown location" : files.AbsolutePath(module.File.Path);
        throw Errors.Of(
            "ImportError",
            module.IsLoading
                ? $"cannot import name '{item.Name}' from partially initialized module '{moduleName}' "
                    + $"(most likely due to a circular import) ({path})"
                : $"cannot import name '{item.Name}' from '{moduleName}' ({path})"
        );
    }

    // Without __all__, every name that does not begin with an underscore.
    private void ImportStar(PythonValue imported, ImportFromStatement import, Scope scope)
    {
        if (imported is not PythonModule { IsOpen: false } module)
        {
            var why = imported is Undetermined undetermined
                ? undetermined
                : state.Unknown($"what '{import.Module}' defines is not known", import);
            doubts.MarkNames(scope.Names, why);
            return;
        }

        var names = module.Names.All().Where(name => !name.StartsWith('_'));
        if (module.Names.Get("__all__") is { } all)
        {
            all = Contents.Seen(all);
            if (
                all is not (PythonList or PythonTuple)
                || Iteration.ToList(state.Meter, all).Exists(item => item is not PythonString)
            )
            {
                doubts.MarkNames(scope.Names, state.Unknown("'__all__' is not evaluated", import));
                return;
            }

            names = Iteration.ToList(state.Meter, all).ConvertAll(item => ((PythonString)item).Value);
        }

        if (module.Names.Doubt is { } doubt)
        {
            doubts.MarkNames(scope.Names, doubt);
        }

        foreach (var name in names)
        {
            var binding =
                module.Names.Find(name)
                ?? throw Errors.Of("AttributeError", $"module '{module.Name}' has no attribute '{name}'");
            // The statement that decided a setting is in the imported file.
            state.Journal.Assign(
                scope.Names,
                name,
                binding.Change is null ? binding with { Change = state.Now } : binding
            );
        }
    }
}
