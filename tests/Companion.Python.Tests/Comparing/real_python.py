# Answers with what this Python makes of each program: reads JSON lines {"code", "names"}, prints a JSON line each.
# Without names the program is compiled and not run. A name's value is written so that equal text means equal type and value; an exception as its type and message.
import json, resource, signal, struct, sys, warnings

warnings.simplefilter("ignore")
resource.setrlimit(resource.RLIMIT_AS, (2 << 30, 2 << 30))


class OutOfTime(BaseException):
    pass


def stop(*_):
    raise OutOfTime()


signal.signal(signal.SIGALRM, stop)


def typed(value, depth=0):
    kind = type(value).__name__
    if depth > 100:
        return "deep"
    if value is None:
        return "None"
    if kind == "bool":
        return "bool:" + str(value)
    if kind == "int":
        return "int:" + hex(value)
    if kind == "float":
        return "float:nan" if value != value else "float:" + struct.pack(">d", value).hex()
    if kind == "str":
        return "str:" + value.encode("utf-8", "surrogatepass").hex()
    if kind == "bytes":
        return "bytes:" + value.hex()
    if kind in ("list", "tuple"):
        return kind + "[" + ",".join(typed(item, depth + 1) for item in value) + "]"
    if kind in ("set", "frozenset"):
        return kind + "{" + ",".join(sorted(typed(item, depth + 1) for item in value)) + "}"
    if kind == "dict":
        return "dict{" + ",".join(typed(k, depth + 1) + ":" + typed(v, depth + 1) for k, v in value.items()) + "}"
    if kind == "range":
        return "range:" + repr(value)
    if kind == "PosixPath":
        return "path:" + str(value)
    return "object:" + kind


def answer(case):
    names = {"__name__": "project.settings", "__builtins__": __builtins__}
    try:
        signal.setitimer(signal.ITIMER_REAL, 5)
        code = compile(case["code"], "case", "exec")
        if case["names"]:
            exec(code, names)
        return {name: typed(names[name]) for name in case["names"] if name in names}
    except OutOfTime:
        return {"error": "OutOfTime"}
    except BaseException as error:
        signal.setitimer(signal.ITIMER_REAL, 0)
        if isinstance(error, SyntaxError):
            return {"error": type(error).__name__}
        return {"error": type(error).__name__, "message": str(error)}
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=False)
