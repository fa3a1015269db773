# status: machine

name = بلدية أو منطقة أخرى
