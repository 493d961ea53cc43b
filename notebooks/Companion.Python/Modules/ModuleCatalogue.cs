using Companion.Python.Calls;
using Companion.Python.Objects;

namespace Companion.Python.Modules;

/// <summary>The known modules that are not the project's own.</summary>
internal sealed class ModuleCatalogue(IReadOnlyList<PythonPackage> packages, IReadOnlySet<string>? installed)
{
    private static readonly Dictionary<string, Func<ICallContext, PythonModule>> StandardModules = new()
    {
        ["os"] = OsModule.Make,
        ["os.path"] = OsPathModule.Make,
        ["posixpath"] = OsPathModule.Make,
        ["pathlib"] = SmallModules.Pathlib,
        ["sys"] = SmallModules.System,
        ["datetime"] = SmallModules.DateTime,
        ["logging"] = SmallModules.Logging,
        ["json"] = JsonModule.Make,
        ["ast"] = AstModule.Make,
        ["copy"] = CopyModule.Make,
        ["string"] = SmallModules.Text,
        ["contextlib"] = SmallModules.Contextlib,
        ["typing"] = SmallModules.Typing,
        ["importlib"] = SmallModules.Importlib,
        ["distutils.util"] = SmallModules.DistutilsUtil,
    };

    // Functions of these modules may change or call their arguments.
    private static readonly HashSet<string> Meddling =
    [
        "random",
        "heapq",
        "bisect",
        "operator",
        "functools",
        "builtins",
        "runpy",
        "inspect",
        "code",
    ];

    private readonly PackageModules _described = new(packages);

    /// <summary>
    /// A module of the standard library, of a described package or of a simulated one; null for any other name.
    /// </summary>
    public PythonModule? Find(ICallContext context, string name)
    {
        var root = name.Split('.')[0];
        if (StandardModules.TryGetValue(name, out var make))
        {
            return make(context);
        }

        if (installed?.Contains(root) != false && ThirdParty(context, name) is { } simulated)
        {
            return simulated;
        }

        if (_described.Find(name) is { } described)
        {
            return described;
        }

        var isKnown = _described.Has(root) || StandardLibrary.Contains(root);
        return isKnown ? new PythonModule(name) { IsOpen = true, IsHarmless = !Meddling.Contains(root) } : null;
    }

    private PythonModule? ThirdParty(ICallContext context, string name) =>
        name switch
        {
            "environ" => EnvironModule.Make(context, _described),
            "decouple" => DecoupleModule.Make(context),
            "dj_database_url" => DatabaseUrlModule.Make(context),
            "dotenv" => DotenvModule.Make(context),
            _ => null,
        };
}
