using Companion.Python.Modules;
using Companion.Python.Objects;
using Companion.Python.Operations;
using Companion.Python.Syntax;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;
using Companion.Sources;

namespace Companion.Python.Evaluation;

internal sealed partial class Interpreter
{
    // sys.modules; a namespace, so that an import on one path is unknown to the others.
    private readonly Namespace loaded = new();
    private readonly Dictionary<string, ParsedModule> parsed = [];
    private readonly HashSet<string> folders = [];
    private bool hasFolders;

    private PythonModule? FindLoaded(string name) => loaded.Get(name) as PythonModule;

    private void RunImport(ImportStatement import, Scope scope)
    {
        foreach (var item in import.Names)
        {
            var value = ImportModule(item.Name, item);
            if (item.Alias is null && value is PythonModule)
            {
                value = loaded.Get(item.Name.Split('.')[0]) ?? value;
            }

            Assign(item.Alias ?? item.Name.Split('.')[0], value, scope);
        }
    }

    private void RunImportFrom(ImportFromStatement import, Scope scope)
    {
        if (import.Module == "__future__")
        {
            return;
        }

        var name = import.Level == 0 ? import.Module! : ResolveRelative(import, scope.Module);
        var imported = ImportModule(name, import);
        if (import.Names.IsEmpty)
        {
            ImportStar(imported, import, scope);
            return;
        }

        foreach (var item in import.Names)
        {
            Assign(item.Alias ?? item.Name, ImportName(imported, name, item), scope);
        }
    }

    private static string ResolveRelative(ImportFromStatement import, PythonModule module)
    {
        var package = module.Names.Get("__package__") is PythonString { Value: var text } ? text : string.Empty;
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
            return imported is PythonOpaque ? imported : AsUndetermined(imported);
        }

        if (module.Names.Get(item.Name) is { } value)
        {
            return Contents.Seen(value);
        }

        if (module.Names.Doubt is { } doubt)
        {
            return MayRaise(doubt);
        }

        if (FindLoaded($"{moduleName}.{item.Name}") is { } known)
        {
            return known;
        }

        if (HasModule($"{moduleName}.{item.Name}"))
        {
            return ImportModule($"{moduleName}.{item.Name}", item);
        }

        if (module.IsOpen)
        {
            var why = Unknown($"'{moduleName}.{item.Name}' is not evaluated", item);
            return module.IsHarmless ? new PythonOpaque(item.Name, why) : why;
        }

        var path = module.File is null ? "unknown location" : AbsolutePath(module.File.Path);
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
                : Unknown($"what '{import.Module}' defines is not known", import);
            DoubtNames(scope.Names, why);
            return;
        }

        var names = module.Names.All().Where(name => !name.StartsWith('_'));
        if (module.Names.Get("__all__") is { } all)
        {
            all = Contents.Seen(all);
            if (
                all is not (PythonList or PythonTuple)
                || Iteration.ToList(all).Exists(item => item is not PythonString)
            )
            {
                DoubtNames(scope.Names, Unknown("'__all__' is not evaluated", import));
                return;
            }

            names = Iteration.ToList(all).ConvertAll(item => ((PythonString)item).Value);
        }

        if (module.Names.Doubt is { } doubt)
        {
            DoubtNames(scope.Names, doubt);
        }

        foreach (var name in names)
        {
            var binding =
                module.Names.Find(name)
                ?? throw Errors.Of("AttributeError", $"module '{module.Name}' has no attribute '{name}'");
            // The statement that decided a setting is the one in the imported file.
            Journal.Assign(scope.Names, name, binding.Change is null ? binding with { Change = Now } : binding);
        }
    }

    /// <summary>The module of a dotted name, loaded with the packages that it lies in.</summary>
    private PythonValue ImportModule(string name, SyntaxNode node)
    {
        if (FindLoaded(name) is { } known)
        {
            return known;
        }

        var parts = name.Split('.');
        PythonModule? parent = null;
        for (var count = 1; count <= parts.Length; count++)
        {
            var part = string.Join('.', parts[..count]);
            var module = FindLoaded(part);
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
                    Journal.Assign(parent.Names, parts[count - 1], new Binding(module, null));
                }
            }

            parent = module;
        }

        return parent!;
    }

    private PythonValue LoadModule(string name, PythonModule? parent, SyntaxNode node)
    {
        if (FindFile(name) is { } path)
        {
            return LoadFile(name, path);
        }

        if (IsFolder(name.Replace('.', '/')))
        {
            var package = new PythonModule(name);
            package.Names.Define("__package__", Known.Of(name));
            package.Names.Define("__name__", Known.Of(name));
            return Register(package);
        }

        if (
            parent is { IsOpen: false, File: not null }
            || (parent is { IsOpen: false } && IsFolder(parent.Name.Replace('.', '/')))
        )
        {
            throw NoModule(
                name,
                parent.File is not null && !parent.File.Path.EndsWith("/__init__.py", StringComparison.Ordinal)
                    ? parent.Name
                    : null
            );
        }

        if (ModuleCatalogue.Find(this, name) is { } simulated)
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

        if (project.InstalledPackages is { } installed)
        {
            return installed.Contains(name)
                ? Register(new PythonModule(name) { IsOpen = true })
                : throw NoModule(name, null);
        }

        var why = Unknown($"whether '{name}' is installed is not known", node);
        MayRaise(why, NoModule(name, null));
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
        Journal.Assign(loaded, module.Name, new Binding(module, null));
        return module;
    }

    private string? FindFile(string name)
    {
        var path = name.Replace('.', '/');
        return project.Files.ContainsKey($"{path}/__init__.py") ? $"{path}/__init__.py"
            : project.Files.ContainsKey($"{path}.py") ? $"{path}.py"
            : null;
    }

    private bool HasModule(string name) => FindFile(name) is not null || IsFolder(name.Replace('.', '/'));

    /// <summary>Whether a path of the project is a folder.</summary>
    public bool IsFolder(string path)
    {
        if (!hasFolders)
        {
            hasFolders = true;
            foreach (var known in project.Files.Keys)
            {
                for (var slash = known.LastIndexOf('/'); slash > 0; slash = known.LastIndexOf('/', slash - 1))
                {
                    if (!folders.Add(known[..slash]))
                    {
                        break;
                    }
                }
            }
        }

        return folders.Contains(path);
    }

    /// <summary>The path that the settings see for a file of the project.</summary>
    public string AbsolutePath(string path) => project.Root.TrimEnd('/') + "/" + path;

    /// <summary>The project's path of an absolute or relative one; null when it lies outside.</summary>
    public string? ProjectPath(string path)
    {
        var full = Paths.Normalize(Paths.JoinText(project.Root, path));
        var root = project.Root.TrimEnd('/') + "/";
        return full.StartsWith(root, StringComparison.Ordinal) ? full[root.Length..]
            : full + "/" == root ? string.Empty
            : null;
    }

    /// <summary>Loads the settings module.</summary>
    public PythonModule? Load(string name)
    {
        var node = new PassStatement(default);
        return ImportModule(name, node) as PythonModule;
    }

    /// <summary>The text of one of the project's files.</summary>
    public string TextOf(string path)
    {
        var text = project.Files[path];
        if (text.Length > Meter.Limits.FileLength)
        {
            throw new EvaluationStoppedException($"'{path}' is longer than {Meter.Limits.FileLength} characters");
        }

        Work.CountText(text.Length);
        return text;
    }

    private long parsedLength;

    public ParsedModule Parse(string path)
    {
        if (parsed.TryGetValue(path, out var known))
        {
            return known;
        }

        var source = new SourceText(path, TextOf(path));
        parsedLength += source.Text.Length;
        if (parsedLength > Meter.Limits.TotalLength)
        {
            throw new EvaluationStoppedException($"more than {Meter.Limits.TotalLength} characters are loaded");
        }

        if (parsed.Count >= Meter.Limits.Files)
        {
            throw new EvaluationStoppedException($"more than {Meter.Limits.Files} files are loaded");
        }

        var module = PythonParser.Parse(source);
        parsed.Add(path, module);
        diagnostics.AddRange(module.Diagnostics.Take(MaximumDiagnostics));
        return module;
    }

    private PythonModule LoadFile(string name, string path)
    {
        var syntax = Parse(path);
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
            : string.Empty;
        var module = new PythonModule(name) { File = syntax.File, IsLoading = true };
        module.Names.Define("__name__", Known.Of(name));
        module.Names.Define("__file__", Known.Of(AbsolutePath(path)));
        module.Names.Define("__package__", Known.Of(package));
        module.Names.Define("__doc__", DocumentationOf(syntax));
        Register(module);
        var (outerFile, outerStatement) = (file, statement);
        file = syntax.File;
        Meter.Enter();
        try
        {
            Run(
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
            Journal.Assign(loaded, name, null);
            throw;
        }
        finally
        {
            Meter.Leave();
            (file, statement) = (outerFile, outerStatement);
        }
    }

    private static PythonValue DocumentationOf(ParsedModule syntax) =>
        syntax.Statements.FirstOrDefault()
            is ExpressionStatement { Value: ConstantExpression { Value: PythonString text } }
            ? text
            : PythonNone.Value;

    /// <summary>Every name that a file loaded so far assigns anywhere at its top.</summary>
    public IEnumerable<string> AssignedSettings() =>
        parsed.Values.SelectMany(module => AssignedNames.Of(module.Statements).Names).Distinct();

    /// <summary>The project's folder of the file under way, without a slash at its end.</summary>
    public string CurrentFolder => file.Path[..Math.Max(0, file.Path.LastIndexOf('/'))];

    /// <summary><c>importlib.import_module</c>.</summary>
    public PythonValue ImportByName(string name) => ImportModule(name, statement ?? new PassStatement(default));
}
